import type { ErrorObject } from 'ajv/dist/2020.js'
import { typeWords } from './expected.ts'
import type { Finding } from './flaw-sentence.ts'
import { mustBeOneOf } from './flaw-sentence.ts'
import { listed, shown, words } from './shown.ts'

/** One schema of an `anyOf` or `oneOf`, and what the value has against it. */
interface Branch {
  readonly schema: Readonly<Record<string, unknown>>
  readonly inside: readonly Finding[]
}

/**
 * What to say of a value that fits none of several schemas, or too many: the faults it has in the one that is meant,
 * where its type or a constant member tells which, else one sentence about them all.
 */
export function alternatives(error: ErrorObject, inside: readonly Finding[]): readonly Finding[] {
  const whole = (detail: string): Finding[] => [{ pointer: error.instancePath, detail, error }]
  const branches = branchesOf(error, inside)
  const required = branches.map(({ schema }) => requiredOnly(schema)).filter((names) => names !== undefined)
  if (required.length === branches.length)
    return whole(`must have ${error.keyword === 'oneOf' ? 'exactly one of' : 'one of'}: ${listed(required)}`)
  if (error.params.passingSchemas)
    return whole('fits more than one of the allowed forms; leave out what belongs to the others')
  const values = branches.map(({ schema }) => valuesOf(schema)).filter((allowed) => allowed !== undefined)
  if (values.length === branches.length) return whole(mustBeOneOf(values.flat(), error.data))

  const ofType = branches.filter((branch) => !branch.inside.some((finding) => isOfWhole(finding, error)))
  if (ofType.length === 0)
    return whole(`must be ${branches.map(inWords).join(' or ')}; got ${shown(error.data)}`)
  const tagged = ofType.filter((branch) => !branch.inside.some((finding) => isTag(finding, error)))
  if (tagged.length === 0 && ofType.length > 1)
    return wrongTag(ofType, error) ?? whole(nearest(branches, ofType))
  const [only, ...others] = ofType.length === 1 ? ofType : tagged
  return only !== undefined && others.length === 0 && only.inside.length > 0
    ? only.inside
    : whole(nearest(branches, tagged))
}

function branchesOf(error: ErrorObject, inside: readonly Finding[]): Branch[] {
  const schemas: unknown[] = Array.isArray(error.schema) ? error.schema : []
  return schemas.map((schema, i) => {
    const branch: Branch['schema'] = typeof schema === 'object' && schema !== null ? { ...schema } : {}
    const isOurs = ({ error: { schemaPath } }: Finding): boolean =>
      schemaPath.startsWith(`${error.schemaPath}/${i}/`) || schemaPath.startsWith(`${branch.$ref}/`)
    return { schema: branch, inside: inside.filter(isOurs) }
  })
}

/** `a and b`, when all that a branch asks is that these members are given. */
function requiredOnly({ type: _, required, ...rest }: Branch['schema']): string | undefined {
  return Array.isArray(required) && Object.keys(rest).length === 0 ? required.join(' and ') : undefined
}

/** The values that a branch allows, when it is a list of constants. */
function valuesOf(schema: Branch['schema']): readonly unknown[] | undefined {
  if ('const' in schema) return [schema.const]
  if (Array.isArray(schema.enum)) return schema.enum
  return schema.type === 'null' ? [null] : undefined
}

function inWords({ schema, inside }: Branch): string {
  const values = valuesOf(schema)
  if (values !== undefined) return listed(words(values))
  const wrongType = inside.find(({ error }) => error.keyword === 'type')
  return typeWords(schema.type ?? wrongType?.error.schema ?? 'another value')
}

/** Whether a finding rules its branch out as a whole: the value has another type, or is another constant. */
function isOfWhole({ error }: Finding, group: ErrorObject): boolean {
  return error.instancePath === group.instancePath && ['type', 'const', 'enum'].includes(error.keyword)
}

/** Whether a finding says that a member of the value is not the constant by which its branch is known. */
function isTag({ error }: Finding, group: ErrorObject): boolean {
  const member = error.instancePath.slice(group.instancePath.length + 1)
  return ['const', 'enum'].includes(error.keyword) && member !== '' && !member.includes('/')
}

/** What to say when the one member that tells the branches apart has none of their constants. */
function wrongTag(branches: readonly Branch[], group: ErrorObject): readonly Finding[] | undefined {
  const tags = branches.flatMap(({ inside }) => inside.filter((finding) => isTag(finding, group)))
  const [tag] = tags
  if (tag === undefined || tags.some(({ pointer }) => pointer !== tag.pointer)) return undefined
  const allowed = tags.flatMap(
    ({ error: { params } }): unknown[] => params.allowedValues ?? [params.allowedValue],
  )
  return [{ ...tag, detail: mustBeOneOf([...new Set(allowed)], tag.error.data) }]
}

function nearest(all: readonly Branch[], likely: readonly Branch[]): string {
  const [best] = likely
    .map(({ inside }) => inside)
    .filter((inside) => inside.length > 0)
    .sort((a, b) => a.length - b.length)
  const [finding] = best ?? []
  const hint = finding === undefined ? '' : `; in the nearest, ${finding.pointer || 'it'} ${finding.detail}`
  return `fits none of the ${all.length} allowed forms${hint}`
}
