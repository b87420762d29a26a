import { readFile, writeFile } from 'node:fs/promises'

const RESULTS = new URL('../../bench/RESULTS.md', import.meta.url)
const RECORD = '\n## The record as documents\n'

/** Keeps what was measured of the service in RESULTS.md, or of the record; the other part stays as it was. */
export async function keep(part: 'service' | 'record', text: string): Promise<void> {
  const [service = '', record = ''] = (await readFile(RESULTS, 'utf8')).split(RECORD)
  const parts = part === 'service' ? [text, record] : [service, text]
  await writeFile(RESULTS, parts.filter((each) => each !== '').join(RECORD))
}
