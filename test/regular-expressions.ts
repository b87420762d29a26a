import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

export interface Expression {
  readonly source: string
  readonly flags: string
  /** Where it stands. */
  readonly at: string
}

export interface Found {
  /** The literals of a file. */
  readonly literals: readonly Expression[]
  /** Where the file makes expressions of what is known only when it runs. */
  readonly made: readonly string[]
  /** The patterns of schemas: texts, and names of constants. */
  readonly patterns: readonly (Expression | { readonly name: string; readonly at: string })[]
  /** Constants of the file that are texts, by name. */
  readonly texts: ReadonlyMap<string, string>
}

const ROOT = new URL('../../', import.meta.url).pathname

/** The paths of the TypeScript files in a folder of the project, at any depth. */
export async function typeScriptIn(folder: string): Promise<string[]> {
  const files = await readdir(join(ROOT, folder), { recursive: true })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
}

/** The regular expressions of a file, as the compiler reads them. */
export async function expressionsIn(path: string): Promise<Found> {
  const file = ts.createSourceFile(path, await readFile(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest)
  const [literals, made, patterns]: [Expression[], string[], Found['patterns'][number][]] = [[], [], []]
  const texts = new Map<string, string>()
  const at = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ ...parted(node.text), at: at(node) })
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp'
    if (isMade) made.push(at(node))
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'pattern') {
      const { initializer: value } = node
      if (ts.isStringLiteralLike(value)) patterns.push({ source: value.text, flags: 'u', at: at(node) })
      else patterns.push({ name: value.getText(file), at: at(node) })
    }
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined)
      if (ts.isStringLiteralLike(node.initializer)) texts.set(node.name.getText(file), node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { literals, made, patterns, texts }
}

function parted(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** The patterns in a JSON schema, or in a document with schemas, wherever they stand. */
export function patternsIn(value: unknown, at: string): Expression[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name === 'pattern' && typeof member === 'string' ? [{ source: member, flags: 'u', at }] : []),
    ...(name === 'patternProperties'
      ? Object.keys(member).map((source) => ({ source, flags: 'u', at: `${at}/${name}` }))
      : []),
    ...patternsIn(member, `${at}/${name}`),
  ])
}

/** The expressions that the project's own files make while something is done. */
export async function madeWhile(work: () => Promise<void>): Promise<Expression[]> {
  const made: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = ''], self) {
      const file = /\/dist\/((?:src|scripts)\/[^:]+)\.js/.exec(new Error().stack ?? '')?.[1]
      if (file !== undefined) made.push({ source: String(source), flags, at: `${file}.ts` })
      return Reflect.construct(target, [source, flags], self)
    },
  })
  await work()
  globalThis.RegExp = original
  return made
}
