import { createHash } from 'node:crypto'

/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const HTML = 'text/html; charset=utf-8'

const STYLE = `body{font:16px/1.5 system-ui;max-width:48rem;margin:3rem auto;padding:0 1rem}code{background:#eee;padding:0 .2em}
pre{background:#eee;padding:.8em;overflow:auto}pre code{padding:0}table{border-collapse:collapse}td,th{padding:.2em .8em .2em 0;text-align:left;vertical-align:top}`

/** What a content security policy calls the style of these pages. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

/** A page of the service's own: no script, nothing from elsewhere. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${STYLE}</style>
${body}</html>`
