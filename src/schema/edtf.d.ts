// The package ships no types. These cover the parts in use; `min` and `max` are milliseconds since
// 1970-01-01 UTC.
declare module 'edtf' {
	export default function edtf(text: string): { type: string; min: number; max: number };
}
