import { isCountyCode, isMunicipalityCode } from '../tables/code.ts';
import type { CountyCode, MunicipalityCode } from '../tables/code.ts';

/** One area of the map. Arcs are numbered as in TopoJSON: `~i` is arc `i` run backwards. */
export type ArcArea<Code extends string> =
	| { readonly type: 'Polygon'; readonly id: Code; readonly arcs: number[][] }
	| { readonly type: 'MultiPolygon'; readonly id: Code; readonly arcs: number[][][] };

export interface Areas<Code extends string> {
	readonly type: 'GeometryCollection';
	readonly geometries: ArcArea<Code>[];
}

/** The part of `data/geography/sweden.topo.json` that maps are drawn from: SWEREF 99 TM, metres. */
export interface MapTopology {
	readonly type: 'Topology';
	readonly arcs: number[][][];
	/** Turns the arcs' whole-number steps into metres; absent when the arcs are in metres. */
	readonly transform?: {
		readonly scale: [number, number];
		readonly translate: [number, number];
	};
	readonly objects: {
		readonly municipalities: Areas<MunicipalityCode>;
		readonly counties: Areas<CountyCode>;
	};
}

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);

const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

const isPair: Check = (value) =>
	listOf(isNumber)(value) && Array.isArray(value) && value.length === 2;

const areasOf =
	(isCode: (text: string) => boolean): Check =>
	(value) =>
		isObject(value) &&
		value['type'] === 'GeometryCollection' &&
		listOf(
			(area) =>
				isObject(area) &&
				typeof area['id'] === 'string' &&
				isCode(area['id']) &&
				((area['type'] === 'Polygon' && listOf(listOf(isNumber))(area['arcs'])) ||
					(area['type'] === 'MultiPolygon' && listOf(listOf(listOf(isNumber)))(area['arcs']))),
		)(value['geometries']);

/** Whether parsed JSON has the shape that the maps need; says nothing of how many areas there are. */
export const isMapTopology = (value: unknown): value is MapTopology =>
	isObject(value) &&
	value['type'] === 'Topology' &&
	listOf(listOf(isPair))(value['arcs']) &&
	(value['transform'] === undefined ||
		(isObject(value['transform']) &&
			isPair(value['transform']['scale']) &&
			isPair(value['transform']['translate']))) &&
	isObject(value['objects']) &&
	areasOf(isMunicipalityCode)(value['objects']['municipalities']) &&
	areasOf(isCountyCode)(value['objects']['counties']);
