import { isOtherThanText } from './tags.ts'
import type { YamlScalar } from './tree.ts'

/** Where a scalar is printed: whether in brackets, and the indentation of its lines after the first. */
export interface ScalarPlace {
  readonly flow: boolean
  readonly indent: string
}

/** Control characters, line breaks of YAML 1.1, the byte order mark and what is no character: only in double quotes. */
const escaped = /[^\P{Cc}\n\t]|[\u2028\u2029\ufeff\ufffe\uffff]/u
/** What a text without quotes cannot have: a mark at its start, or what ends it, or starts a comment. */
const marked = /^[\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|:[ \t]|[\t ]#|[\t :]$/
const brackets = /[[\]{},]/

/** The text of a scalar, as the product writes it. */
export function scalarText(
  { value, written, style, lines }: YamlScalar,
  { flow, indent }: ScalarPlace,
): string {
  if (typeof value !== 'string') return written ?? JSON.stringify(value)
  if (!flow && canBeBlock(value)) {
    const chomping = value.endsWith('\n') ? '' : '-'
    if (style === 'folded' && lines !== undefined) return block(`>${chomping}`, lines, indent)
    const own = value.replace(/\n$/, '').split('\n')
    if (style !== 'line' || value.includes('\n')) return block(`|${chomping}`, own, indent)
  }
  return style === 'line' && lines !== undefined
    ? quoted(lines, quotesOf(value, flow)).join(`\n${indent}`)
    : lineText(value, flow)
}

/** The text of a string in one line, as it may stand for a name too. */
export function lineText(text: string, flow: boolean): string {
  return quoted([text], quotesOf(text, flow)).join('')
}

/** The quotes that a text needs: single ones, unless it has some or needs escapes. */
function quotesOf(text: string, flow: boolean): '' | '"' | "'" {
  if (/[\n\t]/.test(text) || escaped.test(text)) return '"'
  const plain = !marked.test(text) && !(flow && brackets.test(text))
  // What a reader of YAML 1.1 would take for something else is put in quotes too.
  if (plain && !isOtherThanText(text)) return ''
  return text.includes("'") && !text.includes('"') ? '"' : "'"
}

function quoted(lines: readonly string[], quotes: '' | '"' | "'"): string[] {
  const last = lines.length - 1
  return lines.map((line, index) => {
    const text = quotes === '"' ? jsonText(line) : quotes === "'" ? line.replaceAll("'", "''") : line
    return `${index === 0 ? quotes : ''}${text}${index === last ? quotes : ''}`
  })
}

function jsonText(text: string): string {
  const codeOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, codeOf)
}

/** Whether lines give a text without marks of how far they are indented and how many empty ones there are at the end. */
function canBeBlock(text: string): boolean {
  return !escaped.test(text) && /^[^ \t\n]/.test(text) && !/^[ \t]+$/m.test(text) && !text.endsWith('\n\n')
}

function block(mark: string, lines: readonly string[], indent: string): string {
  return [mark, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n')
}
