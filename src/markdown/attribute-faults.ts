import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { COMPONENTS } from '../schema/body.ts';
import { excerpt } from '../schema/excerpt.ts';
import { isEdtfDate } from '../schema/fields.ts';

type WhatAndFix = [what: string, fix: string];

const isDate = (value: string) => /^\d{4}(-\d\d){0,2}$/.test(value) && isEdtfDate(value);

/** Days, months and years are compared as far as both say. */
const isAfter = (one: string, other: string): boolean => {
	const length = Math.min(one.length, other.length);
	return one.slice(0, length) > other.slice(0, length);
};

/** Faults of one value in the form that its attribute wants. */
function valueFault(
	component: string,
	attribute: string,
	value: string,
	form: 'numbers' | 'date' | undefined,
): WhatAndFix | undefined {
	if (value.trim() === '')
		return [
			`<${component}> has an empty attribute “${attribute}”`,
			'Write its value between the quotation marks, or remove the attribute.',
		];
	const what = `<${component}> has ${attribute}="${excerpt(value)}"`;
	if (form === 'date' && !isDate(value))
		return [`${what}, which is no date`, 'Write it as 2019-06-10, 2019-06 or 2019.'];
	if (form !== 'numbers') return undefined;
	const numbers = value.split(/[\s,]+/);
	if (numbers.some((one) => !/^[1-9]\d{0,3}$/.test(one)))
		return [
			`${what}, which is no list of segments`,
			'Segments are counted from 1; several are separated by commas: segments="1,3".',
		];
	if (new Set(numbers).size < numbers.length)
		return [`${what}, which names a segment twice`, 'Name each segment once.'];
	return undefined;
}

/** What is wrong with the values of the attributes of a component that exists. */
export function attributeFaults(
	name: string,
	attributes: MdxJsxFlowElement['attributes'],
): WhatAndFix[] {
	const known = COMPONENTS[name]?.attributes ?? {};
	const values = new Map<string, string>();
	for (const one of attributes)
		if (
			one.type === 'mdxJsxAttribute' &&
			typeof one.value === 'string' &&
			Object.hasOwn(known, one.name)
		)
			values.set(one.name, one.value);
	const faults = [...values].flatMap(([attribute, value]) => {
		const fault = valueFault(name, attribute, value, known[attribute]?.form);
		return fault ? [fault] : [];
	});
	const [from, to] = [values.get('from') ?? '', values.get('to') ?? ''];
	if (isDate(from) && isDate(to) && isAfter(from, to))
		faults.push([
			`<${name}> begins on ${from} and ends on ${to}, which is earlier`,
			'Write the earlier day into from and the later into to.',
		]);
	return faults;
}
