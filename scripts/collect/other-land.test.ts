import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePath } from '../../src/draw/decode-path.fixture.ts';
import { signedDistance } from '../../src/draw/interior-point.ts';
import { readOtherLand } from '../read/other-land.ts';
import { otherLand, readCountries } from './other-land.ts';

const FILE = 'data/geography/other-land.json';
const land = otherLand(readCountries().text);
const rings = decodePath(land.path);

/** Whether a place, in kilometres of SWEREF 99 TM, lies on land outside Sweden. */
const isLand = (easting: number, northing: number): boolean => {
	const point = [
		(easting * 1000 - land.west) / land.metres,
		(land.north - northing * 1000) / land.metres,
	] as const;
	return rings.some((ring) => signedDistance(point, [ring]) > 0);
};

describe('the land around Sweden', () => {
	it('is what the installed package gives, as it is kept', () => {
		expect(readOtherLand(FILE, readFileSync(FILE, 'utf8'))).toEqual(land);
	});

	it.each([
		['Oslo', 263, 6649],
		['Røros', 320, 6943],
		['Tammerfors', 970, 6860],
		['Köpenhamn, väster därom', 320, 6170],
		['Riga', 1023, 6320],
	])('has %s', (_, easting, northing) => {
		expect(isLand(easting, northing)).toBe(true);
	});

	it.each([
		['Stockholm', 674, 6580],
		['Östersund', 482, 7006],
		['Gotland', 710, 6380],
		['Östersjön', 790, 6330],
		['Bottenhavet', 760, 6870],
		['Skagerrak', 200, 6430],
		['Norska havet', 0, 7690],
		['Barents hav', 900, 7950],
		['Nordsjön', -50, 6350],
	])('leaves out %s', (_, easting, northing) => {
		expect(isLand(easting, northing)).toBe(false);
	});

	it('refuses a path that is no land', () => {
		const spoilt = JSON.stringify({ ...land, path: 'M0 0L10 10<script>' });
		expect(() => readOtherLand(FILE, spoilt)).toThrow(/expected rings of whole numbers/);
	});
});
