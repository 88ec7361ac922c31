// The package ships no types of its own; this is what we use of it. Times are milliseconds since 1970-01-01 UTC.
declare module 'edtf' {
	export default function edtf(text: string): { type: string; min: number; max: number };
}
