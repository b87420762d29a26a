import { lineText, type ScalarPlace, scalarText } from './strings.ts'
import type { YamlCollection, YamlItem, YamlTree } from './tree.ts'

const step = '  '
/** A longer name needs a question mark before it, or is none to a reader. */
const longestName = 1000

/**
 * The text of a document whose outermost object is `root`; `head` are comments before all else. Two spaces a level;
 * what is in brackets stays in them, with its line breaks; the members of the outermost object are set apart.
 */
export function printYaml(root: YamlCollection, head: readonly string[] = []): string {
  const parts = root.items.map((item) => itemText(item, root, '', commentsOf(item, root)))
  const all = [head.join('\n'), ...parts].filter((part) => part !== '').join('\n\n')
  return `${[all, ...root.end].join('\n')}\n`
}

/** The lines of a collection; `first` are the comments before its first item. */
function blockText(block: YamlCollection, indent: string, first: readonly string[]): string {
  const parts = block.items.map((item, index) => {
    if (index === 0) return itemText(item, block, indent, first)
    return (item.before[0] === '' ? '\n' : '') + itemText(item, block, indent, commentsOf(item, block))
  })
  return [...parts, ...block.end.map((line) => commentLine(line, indent))].join('\n')
}

function itemText(item: YamlItem, holder: YamlCollection, indent: string, before: readonly string[]): string {
  const { value } = item
  const inner = `${indent}${step}`
  const lead = `${indent}${holder.type === 'list' ? '-' : nameText(item, indent)}`
  const lines = [...before.map((line) => commentLine(line, indent)), lead].join('\n')
  const atDash = blockAtDash(item, holder)
  if (atDash !== undefined) return `${lines} ${blockText(atDash, inner, []).slice(inner.length)}`
  const after = item.after.slice(-1).map((comment) => ` ${comment}`)
  const block = blockOf(value)
  if (block !== undefined) {
    const anchor = block.anchor === undefined ? '' : ` &${block.anchor}`
    return `${lines}${anchor}${after}\n${blockText(block, inner, commentsOfFirst(block))}`
  }
  const deeper = value.type !== 'scalar' && holder.type === 'list' ? `${inner}${step}` : inner
  const text = insideText(value, { flow: false, indent: deeper })
  // At the end of a text in lines a comment would be a part of it.
  const inLines = /^(?:&[^ ]+ )?[|>]-?\n/.test(text)
  return `${lines} ${inLines ? text.replace('\n', () => `${after}\n`) : `${text}${after}`}`
}

/** What needs no lines of its own: an alias, a scalar, a collection in brackets. */
function insideText(value: YamlTree, place: ScalarPlace): string {
  if (value.type === 'alias') return `*${value.name}`
  const anchor = value.anchor === undefined ? '' : `&${value.anchor} `
  return anchor + (value.type === 'scalar' ? scalarText(value, place) : bracketText(value, place.indent))
}

function bracketText({ type, items }: YamlCollection, indent: string): string {
  if (items.length === 0) return type === 'list' ? '[]' : '{}'
  const parts = items.map((item, index) => {
    const apart = index === 0 ? '' : item.breaks ? `,\n${indent}` : ', '
    const name = item.name === undefined ? '' : `${nameText(item, indent, true)} `
    return apart + name + insideText(item.value, { flow: true, indent: `${indent}${step}` })
  })
  return type === 'list' ? `[${parts.join('')}]` : `{ ${parts.join('')} }`
}

function nameText({ name = '', merge }: YamlItem, indent: string, flow = false): string {
  const text = merge ? name : lineText(name, flow)
  return text.length > longestName ? `? ${text}\n${indent}:` : `${text}:`
}

function commentLine(comment: string, indent: string): string {
  return comment === '' ? '' : `${indent}${comment}`
}

/** The comments before an item: those of what starts in its line, too, and all but one of those at its end. */
function commentsOf(item: YamlItem, holder: YamlCollection): string[] {
  const own = item.before[0] === '' ? item.before.slice(1) : item.before
  const block = blockAtDash(item, holder)
  return block === undefined
    ? [...own, ...item.after.slice(0, -1)]
    : [...own, ...item.after, ...commentsOfFirst(block)]
}

function commentsOfFirst(block: YamlCollection): string[] {
  const [first] = block.items
  return first === undefined ? [] : commentsOf(first, block)
}

/** The lines that start right after the dash of an item of a list. */
function blockAtDash({ value }: YamlItem, holder: YamlCollection): YamlCollection | undefined {
  const block = holder.type === 'list' ? blockOf(value) : undefined
  return block?.anchor === undefined ? block : undefined
}

/** What is written in lines: comments end the line, so there can be none in brackets. */
function blockOf(value: YamlTree): YamlCollection | undefined {
  if (value.type !== 'map' && value.type !== 'list') return undefined
  return value.items.length > 0 && (!value.flow || hasComments(value)) ? value : undefined
}

function hasComments(tree: YamlTree): boolean {
  if (tree.type !== 'map' && tree.type !== 'list') return false
  const isComment = (line: string) => line !== ''
  return (
    tree.end.some(isComment) ||
    tree.items.some((item) => item.after.length > 0 || item.before.some(isComment) || hasComments(item.value))
  )
}
