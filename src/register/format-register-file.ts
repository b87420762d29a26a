import { canonical } from '../domain/log/canonical.ts'
import { type Format, notValid, parseStructured } from '../domain/structured-text.ts'
import { attachComments } from '../domain/yaml/comments.ts'
import { layoutOf } from '../domain/yaml/layout.ts'
import { printYaml } from '../domain/yaml/print.ts'
import type { YamlSource } from '../domain/yaml/source.ts'
import { orderKinds, orderKindsOfTree } from './order-kinds.ts'
import { checkOutline } from './register-file.ts'

const what = 'The register file'

/**
 * The text of a register file as the product writes it, kinds in their order. What people chose stays: the order of
 * entries and of their members, comments, anchors, what is in brackets and where lines break in them. The contents need
 * not be complete. Throws `invalid` with placed flaws for what is no register file, `too-large` over 16 MiB.
 */
export function formatRegisterFile(bytes: Uint8Array, format?: Format): string {
  const { value, placeOf, source } = parseStructured(bytes, what, format)
  const flaws = checkOutline(value)
  if (flaws.length > 0)
    throw notValid(
      what,
      flaws.map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
    )
  if (source === undefined) return `${JSON.stringify(orderKinds(value as object), null, 2)}\n`
  const text = formatted(source)
  const again = parseStructured(Buffer.from(text), what, 'yaml')
  // Files are replaced by this text, so what it must never lose is compared every time.
  if (canonical(again.value) !== canonical(value) || commentsOf(again.source) !== commentsOf(source))
    throw new Error('formatting would change what the register file says; this is an error of the program')
  return text
}

function formatted(source: YamlSource): string {
  const layout = layoutOf(source)
  if (layout === undefined) throw new Error('a register file is no single value')
  const head = attachComments(layout, source)
  orderKindsOfTree(layout.root.tree)
  return printYaml(layout.root.tree, head)
}

function commentsOf(source: YamlSource | undefined): string {
  const texts = (source?.comments ?? []).map(({ text }) => text)
  return texts.sort().join('\n')
}
