/** An opening tag of an XML text, by its name without a prefix; without attributes when they are written as nobody does. */
export interface XmlTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string> | undefined
  /** Whether nothing stands in it. */
  readonly isEmpty: boolean
}

const SPACE = ' \t\r\n'
const ENDS = `${SPACE}/>`

/**
 * The opening tags of these names in an XML text, in one pass. It reads no more of XML than tags: one in a comment counts
 * as well, so that it is more strict than a parser, and never less.
 */
export function* tagsIn(xml: string, names: ReadonlySet<string>): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    let end = at + 1
    while (end < xml.length && !ENDS.includes(xml.charAt(end))) end += 1
    const full = xml.slice(at + 1, Math.min(end, at + 100))
    const name = full.slice(full.indexOf(':') + 1)
    if (!names.has(name)) continue
    const [attributes, after] = attributesFrom(xml, end)
    yield { name, attributes, isEmpty: /^(\/>|><\/)/.test(xml.slice(after, after + 3)) }
  }
}

/** The attributes of a tag, and where it ends. */
function attributesFrom(xml: string, start: number): [ReadonlyMap<string, string> | undefined, number] {
  const found = new Map<string, string>()
  for (let at = afterSpace(xml, start); ; ) {
    const letter = xml.charAt(at)
    if (letter === '>' || letter === '/') return [found, at]
    const equals = xml.indexOf('=', at)
    if (equals === -1 || equals - at > 200) return [undefined, at]
    const name = xml.slice(at, equals).trim()
    const open = afterSpace(xml, equals + 1)
    const quote = xml.charAt(open)
    const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1
    if (close === -1 || name === '' || found.has(name)) return [undefined, at]
    found.set(name, xml.slice(open + 1, close))
    at = afterSpace(xml, close + 1)
  }
}

function afterSpace(xml: string, start: number): number {
  let at = start
  while (at < xml.length && SPACE.includes(xml.charAt(at))) at += 1
  return at
}
