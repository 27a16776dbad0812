import path from 'node:path'
import ts from 'typescript'
import { root } from '../../setup/state.mjs'

export interface UsedKeys {
  /** `namespace:key`, without a plural form. */
  readonly keys: ReadonlySet<string>
  /** Places where a key is not known from its type: `file:line`. */
  readonly unclear: readonly string[]
}

/** A comment that names a key which no type tells: `i18n-used: site:back`. */
const declared = /i18n-used: ([\w-]+:[\w.]+)/g

/**
 * The message keys that the site uses, by the types of its code: what `t(…)` is called with, a union of literals
 * counting as each of them, and what is read from a locale file that a component imports.
 */
export function usedKeys(keysOf: (namespace: string) => readonly string[], namespaces: readonly string[]): UsedKeys {
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config, ts.sys, root)
  const isSite = (file: string) => /^(app|components|lib)\//.test(path.relative(root, file)) && !file.endsWith('.test.ts')
  const program = ts.createProgram(fileNames.filter(isSite), options)
  const checker = program.getTypeChecker()
  const keys = new Set<string>()
  const unclear: string[] = []

  const namespaceOf = (callee: ts.Expression): string | undefined => {
    const type = checker.getTypeAtLocation(callee)
    if (type.symbol?.name === 'TFunction' || type.aliasSymbol?.name === 'TFunction') {
      const [argument] = type.aliasTypeArguments ?? checker.getTypeArguments(type as ts.TypeReference)
      return argument && literalsOf(argument)[0]
    }
    const parameter = type.getCallSignatures()[0]?.parameters[0]
    if (!parameter) return undefined
    const accepted = literalsOf(checker.getTypeOfSymbolAtLocation(parameter, callee)).sort().join()
    return namespaces.find((namespace) => keysOf(namespace).join() === accepted)
  }

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const namespace = namespaceOf(node.expression)
      if (namespace !== undefined) takeArgument(namespace, node.arguments[0])
    }
    if (ts.isPropertyAccessExpression(node)) {
      const file = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.getSourceFile().fileName ?? ''
      const namespace = /\/locales\/\w+\/([\w-]+)\.json$/.exec(file)?.[1]
      if (namespace !== undefined) keys.add(`${namespace}:${node.name.text}`)
    }
    ts.forEachChild(node, visit)
  }
  const takeArgument = (namespace: string, argument: ts.Expression) => {
    const literals = literalsOf(checker.getTypeAtLocation(argument))
    for (const literal of literals) keys.add(`${namespace}:${literal}`)
    if (literals.length > 0) return
    const file = argument.getSourceFile()
    unclear.push(`${path.relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(argument.getStart()).line + 1}`)
  }

  for (const file of program.getSourceFiles()) {
    if (!isSite(file.fileName)) continue
    // asking the checker about every call of the site would take most of the time of all unit tests
    if (/^(app|components|lib\/(i18n|feeds))\//.test(path.relative(root, file.fileName))) visit(file)
    for (const [, key = ''] of file.text.matchAll(declared)) keys.add(key)
  }
  return { keys, unclear }
}

/** The strings of a literal type or of a union of them; none where the type is wider. */
function literalsOf(type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type]
  return types.every((part) => part.isStringLiteral()) ? types.map((part) => (part).value) : []
}
