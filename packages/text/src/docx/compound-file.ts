/** The binary container of old documents, and of new ones that are locked with a password. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const LOCKED_STREAM = 'EncryptedPackage'

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** Names of streams are UTF-16; that of the locked package is found without reading the container. */
export function holdsLockedPackage(bytes: Uint8Array): boolean {
  const name = Array.from(LOCKED_STREAM).flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = name
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
