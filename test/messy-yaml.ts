/** A register file in YAML as people may write it, and what it says apart from its contents. */
export interface Messy {
  readonly text: string
  readonly comments: readonly string[]
}

const TEXTS = [
  'plain words',
  'NO',
  '~',
  '',
  ' ',
  'a: b',
  'a #b',
  '# no comment',
  '- a',
  '<<',
  '*a',
  '&a b',
  '[a, b]',
  '{ a }',
  "it's",
  'say "so"',
  'both \' and "',
  '2025-11-13',
  '12',
  '1e3',
  'true',
  'två\nrader',
  'two\n\nparagraphs\n',
  '\n',
  ' \n',
  'end\n\n',
  '  further in\nless',
  'x\n \ny',
  'tab\there',
  'breaks \u2028 of \u0085 other \ufeff readers',
  'back\\slash',
  'trailing ',
  '--- x',
  '? y',
  ': z',
  'https://example.org/#part',
  'A longer text of several words, which people break into lines where they like.',
  'One paragraph of words\nand another one: with marks\n',
]
const NAMES = ['key', 'label', 'sv', 'en', 'NO', '2025-11-13', 'a b', '<<', '?', '- x', 'x: y', '#', "it's"]

/** One text for each seed. */
export function messyYaml(seed: number): Messy {
  const random = randomOf(seed)
  const below = (most: number) => Math.floor(random() * most)
  const chance = (share: number) => random() < share
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const comments: string[] = []
  const anchors: { name: string; isMap: boolean }[] = []
  let anchorCount = 0

  const comment = () => {
    const text = `#${pick([' ', '', '\t', '# ', ' - '])}c${comments.length}.${pick(['', ' key: value', " it's", ' "', ' [', ' |'])}`
    comments.push(text)
    return text + pick(['', '', ' '])
  }
  const ends = () => (chance(0.15) ? ` ${comment()}\n` : pick(['\n', '\n', '\n', ' \n']))
  /** Lines that say nothing. */
  const idle = (indent: number) => {
    let lines = ''
    while (chance(0.2))
      lines += chance(0.5) ? pick(['\n', '  \n']) : `${' '.repeat(below(indent + 1))}${comment()}\n`
    return lines
  }

  const single = (text: string) => `'${text.replaceAll("'", "''")}'`
  const isPlain = (text: string) => /^[a-zåäö][a-zåäö ]*[a-zåäö]$/i.test(text) && !/^(no|true)$/i.test(text)
  const inLine = (text: string) =>
    isPlain(text) && chance(0.7)
      ? text
      : /[\n\t]/.test(text) || chance(0.5)
        ? JSON.stringify(text)
        : single(text)

  /** A text as it stands after a name or a dash, with the end of its line; `indent` is that of further lines. */
  function scalar(indent: number): string {
    if (chance(0.2)) return `${pick(['null', '~', 'true', '0', '-1.50', '0x1F', '1e3', '2.'])}${ends()}`
    const text = pick(TEXTS)
    const margin = ' '.repeat(indent + below(3))
    const canBlock = /^[^ \n]/.test(text) && !/^[ \t]+$/m.test(text) && !/[\u2028\u0085\ufeff]/.test(text)
    if (canBlock && chance(0.5)) {
      const trailing = /\n*$/.exec(text)?.[0].length ?? 0
      const chomping = trailing === 0 ? '-' : trailing === 1 ? '' : '+'
      const body = text.slice(0, text.length - trailing)
      const isFolded = chance(0.5) && !/^[ \t]/m.test(body)
      const lines = isFolded ? foldedLines(body) : body.split('\n')
      const header = `${isFolded ? '>' : '|'}${chomping}${chance(0.2) ? ` ${comment()}` : ''}`
      const indented = lines.map((line) => (line === '' ? '' : `${margin}${line}`)).join('\n')
      return `${header}\n${indented}\n${'\n'.repeat(Math.max(0, trailing - 1))}`
    }
    if (/^[^ \n]+( [^ \n]+)+$/.test(text) && chance(0.4)) {
      const broken = (words: string) => words.replace(/ /g, () => (chance(0.3) ? `\n${margin}` : ' '))
      return `${broken(isPlain(text) ? text : single(text))}${ends()}`
    }
    return `${inLine(text)}${ends()}`
  }

  function foldedLines(text: string): string[] {
    const lines = text.replace(/\n+/g, '\n$&').split('\n')
    return lines.flatMap((line) =>
      chance(0.5)
        ? line.replace(/(\S) (?=[a-z])/gi, (all, last) => (chance(0.3) ? `${last}\n` : all)).split('\n')
        : [line],
    )
  }

  const anchor = (isMap: boolean) => {
    const name = `a${anchorCount++}`
    return { text: `&${name} `, name, done: () => anchors.push({ name, isMap }) }
  }
  const withAnchor = (isMap: boolean, write: () => string) => {
    if (!chance(0.15)) return write()
    const { text, done } = anchor(isMap)
    const written = text + write()
    done()
    return written
  }
  const alias = () => {
    return `*${pick(anchors).name}`
  }

  /** A value in brackets; `indent` is what further lines need. */
  function flow(depth: number, indent: number): string {
    const space = () =>
      chance(0.2)
        ? `${chance(0.3) ? ` ${comment()}` : ''}\n${' '.repeat(indent + below(3))}`
        : pick(['', ' '])
    if (anchors.length > 0 && chance(0.2)) return `${alias()} `
    if (depth === 0 || chance(0.4)) return withAnchor(false, () => inLine(pick(TEXTS)))
    const isMap = chance(0.5)
    return withAnchor(isMap, () => {
      const items = isMap
        ? namesOf(below(4)).map(
            (name) =>
              `${inLine(name)}:${chance(0.2) ? `\n${' '.repeat(indent)}` : ' '}${flow(depth - 1, indent)}`,
          )
        : Array.from({ length: below(4) }, () => flow(depth - 1, indent))
      const parts = items.map((item) => `${space()}${item}${space()}`)
      const last = items.length > 0 && chance(0.2) ? `,${space()}` : ''
      return `${isMap ? '{' : '['}${parts.join(',')}${last}${isMap ? '}' : ']'}`
    })
  }

  function namesOf(count: number): string[] {
    return [...new Set(Array.from({ length: count }, () => pick(NAMES)))]
  }

  /** What follows a name or a dash whose own column is `column`, to the end of its last line. */
  function value(depth: number, column: number, isItem: boolean): string {
    if (anchors.length > 0 && chance(0.15)) return ` ${alias()}${ends()}`
    if (depth === 0 || chance(0.35)) return ` ${withAnchor(false, () => scalar(column + 1))}`
    if (chance(0.3)) return ` ${flow(2, column + 1)}${ends()}`
    const isMap = chance(0.6)
    const step = 1 + below(4)
    const write = isMap ? map : list
    if (isItem && chance(0.7)) {
      const gap = 1 + below(3)
      return ' '.repeat(gap) + write(depth - 1, column + 1 + gap).replace(/^(?:\s*(?:#.*)?\n)*\s*/, '')
    }
    const flat = !isMap && !isItem && chance(0.3) ? 0 : step
    return withAnchor(
      isMap,
      () => `${ends()}${idle(column + step)}${write(depth - 1, column + flat)}`,
    ).replace(/^&(\S+) /, ' &$1')
  }

  function map(depth: number, column: number): string {
    const margin = ' '.repeat(column)
    const merged = anchors.filter(({ isMap }) => isMap)
    let text = ''
    if (merged.length > 0 && chance(0.4)) {
      const names = Array.from({ length: 1 + below(2) }, () => `*${pick(merged).name}`)
      text += `${margin}<<: ${names.length === 1 && chance(0.8) ? names[0] : `[${names.join(', ')}]`}${ends()}`
    }
    for (const name of namesOf(1 + below(4))) {
      const written = name === '<<' || !isPlain(name) || chance(0.2) ? JSON.stringify(name) : name
      text += `${idle(column)}${margin}${chance(0.05) ? `? ${written}\n${margin}` : written}:${value(depth, column, false)}`
    }
    return text + idle(column)
  }

  function list(depth: number, column: number): string {
    const margin = ' '.repeat(column)
    return Array.from(
      { length: 1 + below(3) },
      () => `${idle(column)}${margin}-${value(depth, column, true)}`,
    ).join('')
  }

  /** A kind's entries, each with a key. */
  function entries(): string {
    const column = below(3)
    const step = 1 + below(3)
    const margin = ' '.repeat(column)
    return Array.from({ length: 1 + below(3) }, (_, index) => {
      const inner = ' '.repeat(column + 1 + step)
      const named = chance(0.2) ? anchor(true) : undefined
      const first = named === undefined ? `-${' '.repeat(step)}` : `- ${named.text.trim()}${ends()}${inner}`
      const more = namesOf(1 + below(4)).filter((name) => name !== 'key')
      const members = more.map(
        (name) =>
          `${idle(column)}${inner}${isPlain(name) ? name : JSON.stringify(name)}:${value(3, column + 1 + step, false)}`,
      )
      named?.done()
      return `${idle(column)}${margin}${first}key: k${index}${ends()}${members.join('')}`
    }).join('')
  }

  const kinds = ['contexts', 'purposes', 'sources'].filter(() => chance(0.7))
  const members = [
    ...kinds.map((kind) => () => `${kind}:${ends()}${entries()}`),
    () => `register: x${ends()}`,
  ]
  for (let at = members.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const [a, b] = [members[at], members[other]]
    if (a !== undefined && b !== undefined) [members[at], members[other]] = [b, a]
  }
  const start = chance(0.3) ? `${idle(0)}---${ends()}` : ''
  const text = start + members.map((write) => idle(0) + write()).join('') + idle(0)
  // Those before the first thing in an item of a list were cut off.
  const written = comments.filter((each) => text.includes(each))
  return { text: chance(0.1) ? text.replaceAll('\n', '\r\n') : text, comments: written }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
