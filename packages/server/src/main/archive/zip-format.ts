/**
 * What we use of the ZIP format (APPNOTE 6.3.10): UTF-8 names, stored or deflated entries whose sizes follow the data,
 * and always the 64-bit fields, since a backup outgrows four gigabytes. fflate writes 32-bit fields only.
 */
export const LOCAL_HEADER = 0x04034b50
export const DATA_DESCRIPTOR = 0x08074b50
export const CENTRAL_HEADER = 0x02014b50
export const END_64 = 0x06064b50
export const END_64_LOCATOR = 0x07064b50
export const END = 0x06054b50

export const LOCAL_HEADER_BYTES = 30
export const CENTRAL_HEADER_BYTES = 46
export const END_64_BYTES = 56
export const END_64_LOCATOR_BYTES = 20
export const END_BYTES = 22

export const EXTRA_64 = 0x0001
/** 4.5: the first version that knows 64-bit fields. */
export const VERSION_64 = 45
/** Sizes follow the data; names are UTF-8. */
export const FLAGS = 0x0808
export const STORED = 0
export const DEFLATED = 8
/** 1 January 1980: an entry's time says nothing here, and the manifest holds the real one. */
export const DOS_DAY = 0x0021
export const SEE_EXTRA_16 = 0xffff
export const SEE_EXTRA_32 = 0xffff_ffff

export type ZipMethod = typeof STORED | typeof DEFLATED

export type ZipEntry = {
  readonly name: string
  readonly method: ZipMethod
  readonly crc: number
  readonly packedBytes: number
  readonly sizeBytes: number
  /** Where its local header begins. */
  readonly offset: number
}
