const MIB = 1024 * 1024

/** The most of a spreadsheet that is read. They bound the time that it takes, too. */
export const SPREADSHEET_LIMITS = {
  /** Of the file as it is sent. */
  bytes: 16 * MIB,
  /** Of a workbook when it is unpacked. */
  unpackedBytes: 64 * MIB,
  /** Files within a workbook. */
  files: 500,
  rows: 100_000,
  columns: 1_000,
  /** Cells that hold something, of all sheets. */
  cells: 500_000,
  /** Rows of a sheet times its columns, which its reader makes room for. */
  area: 2_000_000,
} as const
