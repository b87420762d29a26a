/** A workbook without macros. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const CSV = 'text/csv'

/** A document of the Transparency Information Language. */
export const TILT = 'application/vnd.tilt+json'
