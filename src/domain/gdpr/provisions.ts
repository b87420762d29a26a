/**
 * The provisions of the GDPR on which processing can rest: Article 6(1)(a)–(f), the conditions of Article 9(2)(a)–(j),
 * Article 10 (official authority, or law that authorises it) and Article 87 (national identification number).
 * Taken from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const PROVISIONS = [
  '6.1.a',
  '6.1.b',
  '6.1.c',
  '6.1.d',
  '6.1.e',
  '6.1.f',
  '9.2.a',
  '9.2.b',
  '9.2.c',
  '9.2.d',
  '9.2.e',
  '9.2.f',
  '9.2.g',
  '9.2.h',
  '9.2.i',
  '9.2.j',
  '10.authority',
  '10.law',
  '87.national-law',
] as const
export type Provision = (typeof PROVISIONS)[number]

/** Provisions that only hold together with a law of the Union or of a Member State: 6(3), 9(2)(b), (g)–(j), 10, 87. */
export const PROVISIONS_OF_LAW = [
  '6.1.c',
  '6.1.e',
  '9.2.b',
  '9.2.g',
  '9.2.h',
  '9.2.i',
  '9.2.j',
  '10.authority',
  '10.law',
  '87.national-law',
] as const satisfies readonly Provision[]
