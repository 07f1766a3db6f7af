/**
 * Loads a JSON file that the build has written.
 * @throws if it cannot be loaded
 */
export async function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}
