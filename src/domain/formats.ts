import { fullFormats } from 'ajv-formats/dist/formats.js'

/** A format of a string: whether a text has it, and what to write instead when it has not. */
export interface TextFormat {
  readonly has: (text: string) => boolean
  readonly expected: string
  /** What may have gone wrong on the way here, for a value that has not the format. */
  readonly hint?: (value: unknown) => string | undefined
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const longestUri = 2048
const longestEmail = 254

/** Whether a text is a day of the calendar in the years 1900 to 2999, as `2025-11-13`. */
export function isDate(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return year >= 1900 && year <= 2999 && isCalendarDay(text)
}

function isCalendarDay(text: string): boolean {
  const [, years, months, days] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return year >= 1 && day >= 1 && day <= (daysIn[month - 1] ?? 0) + (leap ? 1 : 0)
}

/**
 * Whether a text is an RFC 3339 time in the years 1900 to 2999, as `2025-11-13T09:30:00Z`, with at most nine decimals
 * and an offset within ±14:00. No leap second, which neither PostgreSQL nor JavaScript keeps.
 */
export const isDateTime = (text: string): boolean => isTimeOf(text, isDate)

/** The same in the years 0001 to 9999: a time that is only compared, and kept nowhere. */
export const isInstant = (text: string): boolean => isTimeOf(text, isCalendarDay)

function isTimeOf(text: string, isDay: (text: string) => boolean): boolean {
  const [, date = '', hour, minute, second, offset = ''] =
    /^(.{10})T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? []
  return isDay(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && isOffset(offset)
}

function isOffset(offset: string): boolean {
  if (offset === 'Z') return true
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(4))]
  return minutes < 60 && hours * 60 + minutes <= 14 * 60
}

// A list of schemes, since an address ends up as a link on a page and "javascript:" is a URI as well.
const allowedScheme = /^(https?:\/\/[^/?#]|urn:|mailto:)/i

/** Whether a text is an absolute http, https, urn or mailto URI. */
export function isUri(text: string): boolean {
  return text.length <= longestUri && allowedScheme.test(text) && passes(fullFormats.uri, text)
}

/** Whether a text is an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= longestEmail && passes(fullFormats.email, text)
}

function passes(format: unknown, text: string): boolean {
  return format instanceof RegExp ? format.test(text) : typeof format === 'function' && Boolean(format(text))
}

/** A state is asked for in a query string, where `+` is a space. */
function plusAsSpace(value: unknown): string | undefined {
  return typeof value === 'string' && / \d\d:\d\d$/.test(value) && isInstant(value.replace(/ (?=.{5}$)/, '+'))
    ? '; a + in an address is a space, write it as %2B'
    : undefined
}

/** The formats that a schema may name; a name that is not here is refused when the schema is compiled. */
export const formats: Readonly<Record<string, TextFormat>> = {
  date: { has: isDate, expected: 'a calendar date such as 2025-11-13, from 1900 to 2999' },
  'date-time': {
    has: isDateTime,
    expected:
      'an RFC 3339 time such as 2025-11-13T09:30:00Z, from 1900 to 2999, with Z or an offset up to ±14:00',
  },
  instant: {
    has: isInstant,
    expected:
      'a revision such as 17, or an RFC 3339 time such as 2025-11-13T09:30:00Z, from the year 0001 to 9999, with Z or an offset up to ±14:00',
    hint: plusAsSpace,
  },
  uri: {
    has: isUri,
    expected: `an absolute http, https, urn or mailto URI of at most ${longestUri} characters, all others percent-encoded`,
  },
  email: { has: isEmail, expected: `an e-mail address of at most ${longestEmail} characters` },
}
