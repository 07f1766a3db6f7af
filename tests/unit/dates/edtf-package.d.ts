/** The part of the `edtf` package that the tests use. The package has no types. */
declare module 'edtf' {
  interface ExtendedDate {
    /** The first millisecond, or `-Infinity` if the start is open. */
    readonly min: number;
    /** The last millisecond, or `Infinity` if the end is open. */
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
