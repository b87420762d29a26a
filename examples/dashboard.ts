// What a register says at a glance: its grounds by provision, and where its documents leave gaps.
//   ROPA_API_KEY=ropa_… node dashboard.js http://127.0.0.1:3000 finago

import { createClient, items, read } from 'ropa/client'

const [, , baseUrl = 'http://127.0.0.1:3000', register = 'finago'] = process.argv
const client = createClient({ baseUrl, key: process.env.ROPA_API_KEY })
const path = { register }

const legalBases = items(client, '/v1/registers/{register}/legal-bases', {
  params: { path, query: { fields: ['provision'] } },
})
const counts = new Map<string, number>()
for await (const { provision } of legalBases) counts.set(provision, (counts.get(provision) ?? 0) + 1)
console.log('Grounds by provision')
for (const [provision, count] of [...counts].sort()) console.log(`  ${provision}: ${count}`)

const { data: stats } = await read(client, '/v1/registers/{register}/stats', { params: { path } })
console.log('Gaps: activities on which the documents are silent')
for (const { limb, evidence, count } of stats.limbs)
  if (evidence === 'silent' && count > 0) console.log(`  ${limb}: ${count}`)
