import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { checkNodeVersion } from './node-version.mjs'
import { checkArguments, checkPortIsFree, wantedPort } from './port.mjs'
import { hashOf } from './state.mjs'

test('the port is 3000 unless PORT names another one', () => {
  expect([wantedPort(''), wantedPort('8080')]).toEqual([3000, 8080])
  for (const wrong of ['abc', '0', '65536', '80.5', '-1']) expect(() => wantedPort(wrong), wrong).toThrow(/^PORT is '.*', which is not a port/)
})

test('npm start passes over no argument', () => {
  expect(() => checkArguments([], {})).not.toThrow()
  for (const [args, environment] of [[['--port', '8080'], {}], [[], { npm_config_port: '8080' }]] as const) expect(() => checkArguments(args, environment)).toThrow(/takes no arguments, .* PORT=8080 npm start/)
})

test('a port that another program uses is named, with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  const { port } = other.address() as AddressInfo
  await expect(checkPortIsFree(port)).rejects.toThrow(new RegExp(`^Port ${port} is taken .* PORT=${port + 1} npm start$`))
  await new Promise((resolve) => other.close(resolve))
  await expect(checkPortIsFree(port)).resolves.toBeUndefined()
})

test('a Node that is too old is told so', () => {
  for (const old of ['18.20.8', '20.18.3']) expect(() => checkNodeVersion(old), old).toThrow(/^Nahlas needs Node 20\.19 or newer/)
  for (const good of ['20.19.0', '22.0.0', '24.11.0']) expect(() => checkNodeVersion(good), good).not.toThrow()
})

test('what is built from is told by its contents, and tests are no part of it', () => {
  expect(hashOf(['package.json'])).toBe(hashOf(['package.json']))
  expect(hashOf(['package.json'])).not.toBe(hashOf(['tsconfig.json']))
  expect(hashOf(['cli/setup/setup.test.ts'])).toBe(hashOf(['not-there']))
})
