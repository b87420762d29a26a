/** A workbook without macros. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const CSV = 'text/csv'
