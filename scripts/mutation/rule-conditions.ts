/** The part of Babel's path to a node of a syntax tree that tells what a node belongs to. */
interface NodePath {
  readonly node: SyntaxNode
  readonly parentPath: NodePath | null
  readonly scope: { getBinding(name: string): { readonly referencePaths: readonly NodePath[] } | undefined }
}

interface SyntaxNode {
  readonly type: string
  readonly id?: { readonly name?: string } | null
  readonly key?: { readonly name?: string }
  readonly properties?: readonly SyntaxNode[]
}

/** Members of a rule that say something about it, and are no part of what it looks for. */
const ABOUT_THE_RULE: ReadonlySet<string> = new Set([
  'id',
  'severity',
  'articles',
  'sources',
  'confidence',
  'confidenceNote',
  'title',
  'message',
  'remedy',
  'inWords',
  'needs',
  'validFrom',
  'validTo',
  'passing',
  'failing',
])

/** Why a node of a rule's file is left as it is: it is a text or an example, or only examples use it. */
function shouldIgnore(path: NodePath): string | undefined {
  if (isAboutTheRule(path)) return 'It says something about the rule.'
  if (isForExamples(path)) return 'Only examples use it.'
  return undefined
}

/** A member of an object that judges. */
function isAboutTheRule({ node, parentPath }: NodePath): boolean {
  if (node.type !== 'ObjectProperty' || !ABOUT_THE_RULE.has(node.key?.name ?? '')) return false
  return parentPath?.node.properties?.some(({ key }) => key?.name === 'judge') ?? false
}

/** A declaration all of whose uses are in examples, or in declarations of which that is true. */
function isForExamples({ node, scope }: NodePath, outer: readonly SyntaxNode[] = []): boolean {
  if (node.type !== 'VariableDeclarator' && node.type !== 'FunctionDeclaration') return false
  const uses = scope.getBinding(node.id?.name ?? '')?.referencePaths ?? []
  return uses.length > 0 && uses.every((use) => isInExamples(use, [...outer, node]))
}

function isInExamples(use: NodePath, outer: readonly SyntaxNode[]): boolean {
  for (let at: NodePath | null = use; at !== null; at = at.parentPath)
    if (outer.includes(at.node) || isAboutTheRule(at) || isForExamples(at, outer)) return true
  return false
}

/** A plugin of Stryker's: mutants are made of the conditions of rules only. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'rule-conditions', value: { shouldIgnore } }] as const
