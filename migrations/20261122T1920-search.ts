import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/**
 * The words that entries are found by. Each lexeme tells the register, kind, level and part that the word is in, so that
 * the index alone answers a search. It has no foreign key: whoever writes an entry writes its row, and to check that
 * again would cost every commit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search (
      register_id bigint not null,
      kind text collate "C" not null,
      key key_text not null,
      level smallint not null check (level between 0 and 2),
      words tsvector not null,
      primary key (register_id, kind, key)
    )`.execute(db)
  let last: Entry | undefined
  do {
    const entries: Entry[] = await entriesAfter(db, last)
    await insert(db, entries)
    last = entries.at(-1)
  } while (last !== undefined)
  // Of what waits to be put in its place in the index every search reads all: so not more than 1 MiB may wait.
  await sql`create index search_words on search using gin (words) with (gin_pending_list_limit = 1024)`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search`.execute(db)
}

interface Entry {
  readonly register_id: number | string
  readonly kind: string
  readonly key: string
  readonly content: string
}

/** Entries that are there already, some at a time. */
async function entriesAfter(db: Kysely<unknown>, last: Entry | undefined): Promise<Entry[]> {
  const after =
    last === undefined
      ? sql``
      : sql`and (e.register_id, e.kind, e.key) > (${last.register_id}::bigint, ${last.kind}::text, ${last.key}::text)`
  const { rows } = await sql<Entry>`
    select e.register_id, e.kind, e.key, v.content
    from entries e join versions v on v.register_id = e.register_id and v.revision = e.revision and v.kind = e.kind and v.key = e.key
    where v.content is not null ${after} order by e.register_id, e.kind, e.key limit 500`.execute(db)
  return rows
}

async function insert(db: Kysely<unknown>, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(({ register_id, kind, key, content }) => {
    const texts = textsIn(JSON.parse(content))
    const name = texts.filter(({ path }) => path === '/key' || path.startsWith('/label/'))
    const level = levelOf(kind, key)
    const code = createHash('sha256').update(kind).digest('hex').slice(0, 4)
    const words = [...stemsIn(name).map((stem) => `n.${stem}`), ...stemsIn(texts).map((stem) => `t.${stem}`)]
    const lexemes = atMost(200_000, words).flatMap((word) =>
      [0, 1, 2].slice(0, level + 1).map((each) => `'${register_id}.${code}${each}${word}'`),
    )
    return { register_id, kind, key, level, words: lexemes.join(' ') }
  })
  await sql`
    insert into search (register_id, kind, key, level, words)
    select register_id, kind, key, level, words::tsvector
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as r(register_id bigint, kind text, key text, level smallint, words text)`.execute(db)
}

function levelOf(kind: string, key: string): number {
  const number = createHash('sha256').update(`${kind}/${key}`).digest().readUInt16BE()
  if (number % 1024 === 0) return 2
  return number % 32 === 0 ? 1 : 0
}

interface Text {
  readonly path: string
  readonly text: string
  readonly language?: string
}

// What of the contents of then is text: the members that hold one, and those that hold one for each language.
const TEXTS = new Set(
  `key note notes rule legalName tradingName registrationNumber registrationScheme street postalCode city
   leadAuthority name email phone mediaType supersededBy code section quote title clauses citation operation
   collectionPoint proof ageCheck listIssuer`.split(/\s+/),
)
const LANGUAGE_MAPS = new Set(
  'label description audience gloss necessity allocation safeguards statement withdrawalMethod service criterion'.split(
    ' ',
  ),
)

function textsIn(value: unknown, path = '', member = ''): Text[] {
  if (/\/(mappings\/\d+\/.|provenance\/\d+\/(?!note$)|severities\/)/.test(path)) return []
  if (typeof value === 'string') return TEXTS.has(member) ? [{ path, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}/${index}`, member))
  if (typeof value !== 'object' || value === null) return []
  if (LANGUAGE_MAPS.has(member))
    return Object.entries(value).map(([language, text]) => ({ path: `${path}/${language}`, text, language }))
  return Object.entries(value).flatMap(([name, held]) => textsIn(held, `${path}/${name}`, name))
}

const PARTS = {
  sv: partsOf(
    `a ad ade ades an ande andes ans ar are aren arens arna arnas as ast aste at e en ens er ern erna ernas erns es
     et ets het heten hetens heter heterna heternas or orna ornas (?<!s)s`,
  ),
  en: partsOf('e ed es ied ies ing ings y (?<![isu])s'),
}

function partsOf(endings: string): RegExp {
  return new RegExp(`^(.{3,}?)(${endings.split(/\s+/).join('|')})$`)
}

function stemsIn(texts: readonly Text[]): string[] {
  const stems = new Set<string>()
  for (const { text, language } of texts) {
    const main = language?.split('-', 1)[0]?.toLowerCase()
    const languages = main === 'sv' || main === 'en' ? ([main] as const) : (['sv', 'en'] as const)
    for (const word of wordsOf(text)) for (const each of languages) stems.add(stemOf(word, each))
  }
  return [...stems]
}

/** The first words, as far as a tsvector holds them. */
function atMost(most: number, words: readonly string[]): string[] {
  let bytes = 0
  return words.filter((word) => {
    bytes += Buffer.byteLength(word) + 18
    return bytes <= most
  })
}

function stemOf(word: string, language: 'sv' | 'en'): string {
  const [, stem, ending] = PARTS[language].exec(word) ?? []
  if (stem === undefined) return word
  const isDoubled = language === 'en' && ending !== 's' && stem.length > 3 && /([bdgmnprt])\1$/.test(stem)
  return isDoubled ? stem.slice(0, -1) : stem
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøđðþłħıς]/g, (letter) => LETTERS[letter] ?? letter)
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length <= 40 ? word : [...word].slice(0, 40).join(''),
  )
}
