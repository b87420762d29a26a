import { availableParallelism } from 'node:os'
import { median } from './load.ts'

/** Two things measured in the same rounds, and the ratio of the first to the second that is to be reached. */
export interface Comparison {
  readonly what: string
  readonly against: string
  /** One number a round of each, in `unit`. */
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  readonly unit: string
  /** Left out: told for information. */
  readonly reach?: { readonly least: number } | { readonly most: number }
}

/** The results as a Markdown page. */
export function report(postgres: string, comparisons: readonly Comparison[]): string {
  return `# Bench results

Made by \`npm run bench\`: Node ${process.versions.node}, PostgreSQL ${postgres}, ${availableParallelism()} cores that the load generator, the service
and PostgreSQL share. Each line compares two things that were measured in turn in the same five rounds: read the
ratios (median of the rounds, least–most), not the numbers they are made of (medians; ours / theirs).

| what | compared with | reach | ratio | least–most | reached | ours / theirs |
| --- | --- | --- | --- | --- | --- | --- |
${comparisons.map(row).join('\n')}
`
}

/** One comparison as a row of the page's table. */
export function row({ what, against, ours, theirs, unit, reach }: Comparison): string {
  const ratios = ours.map((number, round) => number / (theirs[round] ?? Number.NaN))
  const ratio = median(ratios)
  const cells = [
    what,
    against,
    reachText(reach),
    digits(ratio),
    `${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))}`,
    reach === undefined ? '' : isReached(ratio, reach) ? 'yes' : '**no**',
    `${digits(median(ours))} / ${digits(median(theirs))} ${unit}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function reachText(reach: Comparison['reach']): string {
  if (reach === undefined) return '–'
  return 'least' in reach ? `≥ ${reach.least}` : `≤ ${reach.most}`
}

function isReached(ratio: number, reach: NonNullable<Comparison['reach']>): boolean {
  return 'least' in reach ? ratio >= reach.least : ratio <= reach.most
}

/** Three significant digits below 1,000; whole numbers above. */
const digits = (number: number): string =>
  number >= 1000 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)))
