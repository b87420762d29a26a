import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import jsonld from 'jsonld'
import n3 from 'n3'
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5'
import readXlsx from 'read-excel-file/node'
import { extractText } from 'unpdf'

type Node = DefaultTreeAdapterTypes.Node

/** What a record in some format says of an activity under the headings that name an article; the whole of it, of a PDF. */
export type Reader = (payload: Buffer) => Promise<(key: string, article: string) => string>

/** A text with one space where there was white space, as texts are compared. */
export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Rows under headings, found by the key in their first cell and the article in a heading. */
const ofTable =
  ([headings = [], ...rows]: readonly (readonly unknown[])[]) =>
  (key: string, article: string): string =>
    spaced(
      rows
        .filter(([first]) => first === key)
        .flatMap((cells) => cells.filter((_, at) => String(headings[at]).includes(`[${article}]`)))
        .join('\n'),
    )

/** All that a record in some format says, as one text; what is packed or drawn is taken out of it. */
export async function wholeText(format: string, payload: Buffer): Promise<string> {
  if (format === 'xlsx')
    return spaced(
      Object.values(unzipSync(payload))
        .map((part) => strFromU8(part))
        .join('\n'),
    )
  if (format === 'pdf') return spaced((await extractText(new Uint8Array(payload), { mergePages: true })).text)
  if (format === 'turtle') return literals(quadsOfTurtle(payload.toString()))
  if (format === 'json-ld') return literals(await quadsOfJsonLd(payload.toString()))
  return spaced(payload.toString())
}

/** The texts of a graph, without the names of its terms. */
const literals = (quads: readonly n3.Quad[]): string =>
  spaced(quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : [])).join('\n'))

/** How each format is read, by programs that know nothing of how it was written. */
export const READERS: Readonly<Record<string, Reader>> = {
  json: async (payload) => {
    const { activities } = JSON.parse(payload.toString())
    return (key, article) =>
      spaced(
        activities
          .filter((each: { key: string }) => each.key === key)
          .flatMap((each: { fields: { articleName?: string; lines: string[]; silence?: string }[] }) =>
            each.fields
              .filter(({ articleName }) => articleName === article)
              .flatMap(({ lines, silence = '' }) => [...lines, silence]),
          )
          .join('\n'),
      )
  },
  csv: async (payload) => ofTable(parseCsv(payload, { bom: true })),
  xlsx: async (payload) => {
    const [, activities] = await readXlsx(payload)
    return ofTable(activities?.data ?? [])
  },
  html: async (payload) => {
    const document = parseHtml(payload.toString())
    const sections = all(document, 'section')
    return (key, article) => {
      const section = sections.find((each) => all(each, 'h3').some((head) => idOf(head) === `a-${key}`))
      if (section === undefined) return ''
      const rows = all(section, 'tr').filter((row) =>
        all(row, 'th').some((head) => spaced(textOf(head)).endsWith(article)),
      )
      return spaced(rows.flatMap((row) => all(row, 'td').map(textOf)).join('\n'))
    }
  },
  pdf: async (payload) => {
    const { text } = await extractText(new Uint8Array(payload), { mergePages: true })
    return () => spaced(text)
  },
  turtle: async (payload) => ofQuads(quadsOfTurtle(payload.toString())),
  'json-ld': async (payload) => ofQuads(await quadsOfJsonLd(payload.toString())),
}

/** All that can be read of an activity from its node on, in the language of the test; countries by their names. */
function ofQuads(quads: readonly n3.Quad[]) {
  const countries = new Intl.DisplayNames(['en'], { type: 'region' })
  const below = (iri: string, seen: Set<string>): string[] => {
    if (seen.has(iri)) return []
    seen.add(iri)
    const country = /^https:\/\/w3id\.org\/dpv\/loc#(..)$/.exec(iri)?.[1]
    if (country !== undefined) return [countries.of(country) ?? '']
    return quads
      .filter(({ subject }) => subject.value === iri)
      .flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : below(object.value, seen)))
  }
  return (key: string): string => {
    const start = quads.find(({ subject }) => subject.value.endsWith(`activities/${key}`))
    return start === undefined ? '' : spaced(below(start.subject.value, new Set()).join('\n'))
  }
}

/** The quads of JSON-LD; nothing is fetched. */
export async function quadsOfJsonLd(text: string): Promise<n3.Quad[]> {
  const nquads = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      throw new Error(`nothing is fetched, and not ${url}`)
    },
  })
  return new n3.Parser({ format: 'N-Quads' }).parse(String(nquads))
}

/** The quads of Turtle. */
export const quadsOfTurtle = (text: string): n3.Quad[] => new n3.Parser({ format: 'text/turtle' }).parse(text)

function all(node: Node, name: string): Node[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return [...(node.nodeName === name ? [node] : []), ...children.flatMap((child) => all(child, name))]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return node.nodeName === 'br' ? '\n' : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const idOf = (node: Node): string | undefined =>
  'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined
