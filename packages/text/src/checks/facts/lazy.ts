/** Asks `make` once, when it is first needed; asking twice costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for a fact of each thing. What is asked about is kept no longer than the thing itself. */
export function lazyFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}

/** The same for a fact of a text: the cells of a table often say the same. */
export function lazyForText<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, { readonly value: T }>()
  return (text) => {
    const known = made.get(text)
    if (known) return known.value
    const value = make(text)
    made.set(text, { value })
    return value
  }
}
