/** The pattern of every key: lower-case words joined by hyphens. */
export const KEY_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$'

/** A BCP 47 language tag, as far as texts need it. */
export const LANGUAGE_PATTERN = '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$'

/** An ISO 8601 period of years, months and days, or of weeks. */
export const PERIOD_PATTERN = '^P(?:[0-9]{1,4}W|(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}D)?)$'

/** ISO 3166-1 alpha-2, upper case. */
export const COUNTRY_PATTERN = '^[A-Z]{2}$'

/** A clause's code in its edition. */
export const CLAUSE_PATTERN = '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'

/** A place within an entry, by member names and keys. */
export const FIELD_PATTERN = '^(/[A-Za-z0-9.-]+)+$'

export const SHA256_PATTERN = '^[0-9a-f]{64}$'

export const RULE_PATTERN = '^ROPA-[A-Z]{2}-[0-9]{3}$'

/** Kind and key of an entry, and below it names of members and keys of items, such as `purposes/a/legalBases/b`. */
export const SUBJECT_PATTERN = '^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*(/[A-Za-z0-9]+([.-][A-Za-z0-9]+)*)*$'

/** Kind and key of a purpose or an activity. */
export const CITED_PATTERN = '^(purposes|processing-activities)/[a-z0-9]+(-[a-z0-9]+)*$'

/** An article and its points. */
export const ARTICLE_PATTERN = '^[0-9]+([.][0-9a-z]+)*$'

/** The id of an API key: without letters that are taken for one another when they are read out. */
export const API_KEY_ID_PATTERN = '^[0-9a-hjkmnp-tv-z]{12}$'

/** In words, the texts that a pattern is for: `must be …`. Whoever is refused need not read regular expressions. */
export const inWords: Readonly<Record<string, string>> = {
  [KEY_PATTERN]: 'a key such as customer-support: lower-case words joined by hyphens',
  [LANGUAGE_PATTERN]: 'a language tag such as sv or en-GB',
  [PERIOD_PATTERN]:
    'a period such as P2Y, P1Y6M or P30D: years, months and days; or weeks alone, such as P2W',
  [COUNTRY_PATTERN]: 'a country code such as SE: two upper-case letters',
  [CLAUSE_PATTERN]: 'a code such as SYF-4a: letters and digits, joined by hyphens',
  [FIELD_PATTERN]: 'a path such as /legalBases/contract: member names and keys, each after a slash',
  [SHA256_PATTERN]:
    'a SHA-256 hash as sha256sum prints it: 64 characters, each a digit or a letter from a to f',
  [RULE_PATTERN]: 'the code of a rule, such as ROPA-RT-001',
  [SUBJECT_PATTERN]:
    'kind and key of an entry, such as purposes/billing, and below it member names and keys, such as purposes/billing/legalBases/contract',
  [ARTICLE_PATTERN]: 'an article and its points, each after a point, such as 6.1.f',
  [CITED_PATTERN]: 'purposes/ or processing-activities/ and the key of an entry, such as purposes/billing',
  [API_KEY_ID_PATTERN]: 'the id of an API key, such as 4f0t9k2mzx7c: what stands between its underscores',
}
