import { hash } from 'node:crypto';
import { imageSize } from 'image-size';
import { IMAGE_FILE, IMAGE_PIXELS } from '../schema/limits.ts';
import type { ImageFile } from '../story/image-file.ts';
import { svgFault } from './svg-fault.ts';

const FORMATS = ['jpg', 'png', 'webp', 'avif', 'svg'] as const;
/** Of the eight ways to turn an image, those that lay it on its side (Exif, orientation). */
const FIRST_ON_SIDE = 5;

type Fault = NonNullable<ImageFile['fault']>;
type Measured = Pick<ImageFile, 'format' | 'width' | 'height'>;

/** Format and size, from the head of the file; undefined when it is no image that browsers show. */
function measured(bytes: Buffer): Measured | undefined {
	try {
		const { type, width, height, orientation = 1 } = imageSize(bytes);
		const format = FORMATS.find((one) => one === type);
		if (!format || !(width > 0 && height > 0)) return undefined;
		const isOnSide = orientation >= FIRST_ON_SIDE;
		return {
			format,
			width: Math.round(isOnSide ? height : width),
			height: Math.round(isOnSide ? width : height),
		};
	} catch {
		return undefined;
	}
}

/** Whether the end of the file is missing, as after a transfer that broke off. */
function isCutOff(bytes: Buffer, format: ImageFile['format']): boolean {
	switch (format) {
		case 'jpg':
			return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < bytes.length / 2;
		case 'png':
			return !bytes.includes('IEND', -16);
		case 'webp':
			return bytes.length < bytes.readUInt32LE(4) + 8;
		case 'svg':
			return !/<\/svg>\s*(<!--[\s\S]*?-->\s*)*$|<svg\b[^>]*\/>\s*$/.test(bytes.toString());
		default:
			return false;
	}
}

function faultOf(bytes: Buffer, image: Measured | undefined): Fault | undefined {
	if (bytes.length > IMAGE_FILE.most)
		return {
			what: `has ${bytes.length} bytes; at most ${IMAGE_FILE.most} are allowed`,
			fix: `${IMAGE_FILE.why} Save it smaller: 2,560 pixels in width are more than any page shows.`,
		};
	if (bytes.length === 0)
		return { what: 'is empty', fix: 'Copy the image again; perhaps a transfer was interrupted.' };
	if (!image)
		return {
			what: 'cannot be read as an image',
			fix: 'It must be a JPEG, PNG, WebP, AVIF or SVG file. Open it in a program for images and export it as JPEG.',
		};
	const { format, width, height } = image;
	if (isCutOff(bytes, format))
		return {
			what: 'is cut off: its end is missing',
			fix: 'Copy the image again; perhaps a transfer was interrupted.',
		};
	if (format !== 'svg' && width * height > IMAGE_PIXELS)
		return {
			what: `has ${width} × ${height} pixels; at most ${IMAGE_PIXELS} in all are allowed`,
			fix: 'Save it smaller: 2,560 pixels in width are more than any page shows.',
		};
	const inside = format === 'svg' ? svgFault(bytes.toString()) : undefined;
	if (inside)
		return {
			what: `holds ${inside}`,
			fix: 'A drawing may hold no scripts and load nothing, because it is published as it is. Export it as plain SVG, or as PNG.',
		};
	return undefined;
}

/** What is known of an image from its bytes. Of one that cannot be read, the size is 0 × 0. */
export function readImage(bytes: Buffer): ImageFile {
	const image = measured(bytes);
	const fault = faultOf(bytes, image);
	return {
		hash: hash('sha256', bytes, 'hex').slice(0, 12),
		size: bytes.length,
		...(image ?? { format: 'jpg', width: 0, height: 0 }),
		...(fault ? { fault } : {}),
	};
}
