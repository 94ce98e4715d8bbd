import { expect, test } from 'vitest';
import { geographyText } from './geography.ts';

const shape = (id: string) => ({ type: 'Polygon', id, arcs: [[0]], properties: { namn: 'x' } });
const topology = JSON.stringify({
	type: 'Topology',
	arcs: [[[0, 0]]],
	transform: { scale: [1, 1], translate: [0, 0] },
	objects: {
		kommuner: { type: 'GeometryCollection', geometries: [shape('0115'), shape('0114')] },
		lan: { type: 'GeometryCollection', geometries: [shape('01')] },
	},
});

test('layers are named in English and keep their ids, arcs and nothing else', () => {
	const codes = { municipalities: ['0114', '0115'], counties: ['01'] };
	expect(JSON.parse(geographyText(topology, 'x.json', codes))).toEqual({
		type: 'Topology',
		arcs: [[[0, 0]]],
		transform: { scale: [1, 1], translate: [0, 0] },
		objects: {
			municipalities: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: '0115', arcs: [[0]] },
					{ type: 'Polygon', id: '0114', arcs: [[0]] },
				],
			},
			counties: {
				type: 'GeometryCollection',
				geometries: [{ type: 'Polygon', id: '01', arcs: [[0]] }],
			},
		},
	});
});

test('a layer that lacks a municipality is refused', () => {
	const codes = { municipalities: ['0114', '0115', '0117'], counties: ['01'] };
	expect(() => geographyText(topology, 'x.json', codes)).toThrow(
		'x.json: found 2 municipalities, expected the 3 codes',
	);
});
