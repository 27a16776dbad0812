import { createServer } from 'node:net'
import { SetupError } from './fail.mjs'

/** The port to serve on: `PORT`, or 3000. */
export function wantedPort(value = process.env.PORT) {
  if (value === undefined || value === '') return 3000
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new SetupError(`PORT is '${value}', which is not a port; write a whole number from 1 to 65535.`)
}

/**
 * `npm start` is set by `PORT` alone; what stands after it would be passed over.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} environment where npm leaves options that it took for its own
 */
export function checkArguments(args, environment = process.env) {
  const all = [...args, ...(environment.npm_config_port ? ['--port'] : [])]
  if (all.length > 0) throw new SetupError(`npm start takes no arguments, and '${all.join(' ')}' is one; another port is PORT=8080 npm start.`, 2)
}

export function checkPortIsFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') reject(new SetupError(`Port ${port} is taken by another program; end it, or choose another port: PORT=${port + 1} npm start`))
      else if (error.code === 'EACCES') reject(new SetupError(`Port ${port} may not be used by this user; choose one above 1023: PORT=3000 npm start`))
      else reject(error)
    })
    server.listen(port, () => server.close(() => resolve()))
  })
}
