import { CANARY } from './canary.ts'
import type { Answer } from './harness.ts'
import { NO_REVISION, THEIR_REVISION } from './two-registers.ts'

/** Neither is a revision of ours: where one stands in an answer of ours, it is what was asked for. */
const REVISIONS = new RegExp(String.raw`(?<![\w.+-])(?:${THEIR_REVISION}|${NO_REVISION})(?!\w|\.\d)`, 'g')

/**
 * What an answer tells, without what is of every request's own: times, its id, the identifier that it was asked with, and
 * fingerprints, which are made of such.
 */
export function toldBy({ status, headers, text }: Answer, id: string): string {
  const { date: _, 'x-request-id': requestId, ...others } = headers
  const told = JSON.stringify({ status, headers: others, text })
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>')
    .replaceAll(/(?<=\\"fingerprint\\":\\")[\w-]+/g, '<fingerprint>')
    .replaceAll(String(requestId), '<request>')
  return forms(id)
    .reduce((left, form) => left.replaceAll(form, '<id>'), told)
    .replaceAll(REVISIONS, '<revision>')
}

/** Whether an answer holds a canary that is not the identifier it was asked with; cursors are looked into. */
export function holdsCanary({ headers, text }: Answer, id: string): boolean {
  const whole = forms(id).reduce((left, form) => left.replaceAll(form, ''), JSON.stringify({ headers, text }))
  const cursors = [...whole.matchAll(/cursor(?:=|\\*":\\*")([\w-]+)/gi)].map(([, cursor = '']) =>
    Buffer.from(cursor, 'base64url').toString(),
  )
  return [whole, ...cursors].some((part) => part.toLowerCase().includes(CANARY))
}

/** An identifier as it may stand in an answer, which is JSON within JSON here. */
function forms(ids: string): string[] {
  const given = ids.split('\n').filter((id) => id.length > 2)
  const quoted = (text: string) => JSON.stringify(text).slice(1, -1)
  return given.flatMap((id) => [quoted(quoted(id)), quoted(id), encodeURIComponent(id), id])
}
