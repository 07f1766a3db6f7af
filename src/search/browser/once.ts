/** What a function gives at its first call, again at every call; a promise that fails is tried again. */
export function once<T>(make: () => T): () => T {
  const kept = onceEach<undefined, T>(make);
  return () => kept(undefined);
}

/** The same for each argument. */
export function onceEach<Argument, T>(make: (argument: Argument) => T): (argument: Argument) => T {
  const made = new Map<Argument, T>();
  return (argument) => {
    const known = made.get(argument);
    if (known !== undefined) return known;
    const value = make(argument);
    made.set(argument, value);
    if (value instanceof Promise) value.catch(() => made.delete(argument));
    return value;
  };
}
