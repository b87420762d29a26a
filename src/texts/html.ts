import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What nobody reads, and what is run or fetched. */
const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed svg math canvas audio video select textarea button head'.split(
    ' ',
  ),
)
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/

/** The text that readers of an HTML page see, headings and items of lists marked as in Markdown; nothing is run or fetched. */
export function textOfHtml(html: string): string {
  const parts: string[] = []
  const numbers: Numbers = new Map()
  const open: { node: Node; isEnd: boolean }[] = [{ node: parse(html), isEnd: false }]
  // Without recursion: a page may be nested deeper than the stack.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, isEnd } = next
    if (tree.isTextNode(node)) parts.push(node.value.replaceAll(/\s+/gu, ' '))
    if (!('childNodes' in node)) continue
    const name = 'tagName' in node ? node.tagName : ''
    if (isUnread(node, name)) continue
    if (isEnd || name === 'br') {
      parts.push(name === 'br' ? '\n' : name === 'li' ? '' : breakOf(name))
      continue
    }
    if ('tagName' in node) parts.push(breakOf(name), signOf(node, name, numbers))
    open.push({ node, isEnd: true })
    for (const child of node.childNodes.toReversed()) open.push({ node: child, isEnd: false })
  }
  return tidied(parts.join(''))
}

const isUnread = (node: Node, name: string): boolean =>
  UNREAD.has(name) ||
  ('attrs' in node &&
    node.attrs.some(
      ({ name: attribute, value }) =>
        attribute === 'hidden' || (attribute === 'aria-hidden' && value === 'true'),
    ))

const breakOf = (name: string): string =>
  HEADING.test(name) || name === 'p' ? '\n\n' : BLOCKS.has(name) ? '\n' : ''

/** The number that the next item of a list has, by the list. */
type Numbers = Map<Node, number>

function signOf(node: Element, name: string, numbers: Numbers): string {
  if (HEADING.test(name)) return `${'#'.repeat(Number(name[1]))} `
  if (name !== 'li' || !('parentNode' in node)) return ''
  const { parentNode: list } = node
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '- '
  const number = integerIn(node, 'value') ?? numbers.get(list) ?? integerIn(list, 'start') ?? 1
  numbers.set(list, number + 1)
  return `${number}. `
}

/** The whole number that an attribute begins with, as browsers read it. */
function integerIn({ attrs }: Element, attribute: string): number | undefined {
  const value = attrs.find(({ name }) => name === attribute)?.value ?? ''
  const [digits] = /^[+-]?\d{1,9}/.exec(value.trimStart()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Lines without white space around them, and never more than one empty line; empty items and headings go. */
const tidied = (text: string): string =>
  `${text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .join('\n')
    // A sign and its words are of one line, also where these are a paragraph.
    .replaceAll(/^(#{1,6}|-|-?\d+\.)\n+(?!#|- |-?\d+\. |-$|-?\d+\.$)(?=.)/gm, '$1 ')
    .split('\n')
    .filter((line) => !/^(#{1,6}|-|-?\d+\.)$/.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
