const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** In the first block of a Word document: its mark, and the bit that says it is encrypted. */
const WORD_MARK = 0xa5ec
const WORD_ENCRYPTED_BIT = 0x0100

/** Whether the file is in the container of the old Office formats. */
export function looksLikeOle(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** What the container holds, as far as an upload needs to know; encrypted .docx and .xlsx files come in it as well. */
export function readOle(bytes: Uint8Array): { isEncrypted: boolean; hasWordDocument: boolean } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = findStream(file, 'WordDocument')
  const isPackage = findStream(file, 'EncryptedPackage') !== null
  return { isEncrypted: isPackage || (word !== null && isEncryptedWord(file, word)), hasWordDocument: word !== null }
}

/** Where the directory names a stream: names stand in UTF-16 at the start of entries of 128 bytes. */
function findStream(file: Buffer, name: string): number | null {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = file.indexOf(wanted, 512); at !== -1; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0 && at + 128 <= file.length) return at
  }
  return null
}

function isEncryptedWord(file: Buffer, entry: number): boolean {
  const sectorBytes = 1 << Math.min(file.readUInt16LE(30), 16)
  const start = (file.readUInt32LE(entry + 116) + 1) * sectorBytes
  if (start + 12 > file.length || file.readUInt16LE(start) !== WORD_MARK) return false
  return (file.readUInt16LE(start + 10) & WORD_ENCRYPTED_BIT) !== 0
}
