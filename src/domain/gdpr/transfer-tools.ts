/**
 * What Chapter V of the GDPR lets a transfer to a third country or an international organisation rest on.
 * Taken on 2026-11-22 from Regulation (EU) 2016/679, Articles 45 to 49, OJ L 119, 4.5.2016.
 */
export const TRANSFER_TOOLS = [
  '45.3',
  '46.2.a',
  '46.2.b',
  '46.2.c',
  '46.2.d',
  '46.2.e',
  '46.2.f',
  '46.3.a',
  '46.3.b',
  '47',
  '48',
  '49.1.a',
  '49.1.b',
  '49.1.c',
  '49.1.d',
  '49.1.e',
  '49.1.f',
  '49.1.g',
  '49.1.sub2',
] as const
export type TransferTool = (typeof TRANSFER_TOOLS)[number]
export const isTransferTool = (text: string): text is TransferTool =>
  (TRANSFER_TOOLS as readonly string[]).includes(text)
