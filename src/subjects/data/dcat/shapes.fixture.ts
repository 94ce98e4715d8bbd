const PREFIXES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcatap: <http://data.europa.eu/r5r/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://example.org/shapes#> .
`;

/** A text in each language. */
const TEXT = 'sh:datatype rdf:langString ; sh:uniqueLang true';
/** A day, a time or a year, and only one. */
const DATE =
	'sh:maxCount 1 ; sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:dateTime ] [ sh:datatype xsd:gYear ] )';

/**
 * What DCAT-AP-SE 3 asks for, as far as it is known here, as SHACL: the properties that it makes mandatory, how many
 * there may be, and what they are. Our own reading of the profile, which is published as forms and not as shapes, and
 * of Europe's DCAT-AP 3, which it is a profile of (docs/decisions/catalogue.md).
 */
export const SHAPES = `${PREFIXES}
:Catalog a sh:NodeShape ; sh:targetClass dcat:Catalog ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcterms:license ; sh:minCount 1 ; sh:maxCount 1 ;
		sh:hasValue <http://creativecommons.org/publicdomain/zero/1.0/> ] ;
	sh:property [ sh:path dcterms:issued ; ${DATE} ] ;
	sh:property [ sh:path dcterms:modified ; ${DATE} ] ;
	sh:property [ sh:path dcterms:language ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:spatial ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:themeTaxonomy ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path foaf:homepage ; sh:maxCount 1 ; sh:class foaf:Document ] ;
	sh:property [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] ;
	sh:property [ sh:path dcat:service ; sh:class dcat:DataService ] .

:Agent a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:nodeKind sh:Literal ] ;
	sh:property [ sh:path dcterms:type ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] .

:Dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] ;
	sh:property [ sh:path dcat:contactPoint ; sh:class vcard:Organization ] ;
	sh:property [ sh:path dcat:keyword ; sh:nodeKind sh:Literal ] ;
	sh:property [ sh:path dcat:theme ; sh:minCount 1 ; sh:nodeKind sh:IRI ;
		sh:pattern "^http://publications.europa.eu/resource/authority/data-theme/[A-Z]{4}$" ] ;
	sh:property [ sh:path dcterms:identifier ; sh:nodeKind sh:Literal ] ;
	sh:property [ sh:path dcterms:issued ; ${DATE} ] ;
	sh:property [ sh:path dcterms:modified ; ${DATE} ] ;
	sh:property [ sh:path dcterms:language ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:spatial ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:landingPage ; sh:class foaf:Document ] ;
	sh:property [ sh:path dcterms:accessRights ; sh:maxCount 1 ; sh:in (
		<http://publications.europa.eu/resource/authority/access-right/PUBLIC>
		<http://publications.europa.eu/resource/authority/access-right/RESTRICTED>
		<http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> ) ] ;
	sh:property [ sh:path dcterms:temporal ; sh:class dcterms:PeriodOfTime ] ;
	sh:property [ sh:path dcat:version ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] ;
	sh:property [ sh:path dcat:inSeries ; sh:class dcat:DatasetSeries ] .

:Period a sh:NodeShape ; sh:targetClass dcterms:PeriodOfTime ;
	sh:property [ sh:path dcat:startDate ; ${DATE} ] ;
	sh:property [ sh:path dcat:endDate ; ${DATE} ] .

:Series a sh:NodeShape ; sh:targetClass dcat:DatasetSeries ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcterms:issued ; ${DATE} ] ;
	sh:property [ sh:path dcterms:modified ; ${DATE} ] ;
	sh:property [ sh:path dcat:landingPage ; sh:class foaf:Document ] ;
	sh:property [ sh:path [ sh:inversePath dcat:inSeries ] ; sh:minCount 1 ; sh:class dcat:Dataset ] .

:Distribution a sh:NodeShape ; sh:targetClass dcat:Distribution ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:downloadURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:format ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ;
		sh:pattern "^[a-z]+/[a-z0-9.+-]+$" ] ;
	sh:property [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:byteSize ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] ;
	sh:property [ sh:path dcat:accessService ; sh:class dcat:DataService ] ;
	sh:property [ sh:path dcterms:issued ; ${DATE} ] ;
	sh:property [ sh:path dcterms:modified ; ${DATE} ] ;
	sh:property [ sh:path dcterms:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:rights ; sh:maxCount 1 ; sh:class dcterms:RightsStatement ] ;
	sh:or ( [ sh:property [ sh:path dcterms:license ; sh:minCount 1 ] ]
		[ sh:property [ sh:path dcterms:rights ; sh:minCount 1 ; sh:class dcterms:RightsStatement ] ] ) ;
	sh:property [ sh:path spdx:checksum ; sh:minCount 1 ; sh:maxCount 1 ; sh:class spdx:Checksum ] .

:Checksum a sh:NodeShape ; sh:targetClass spdx:Checksum ;
	sh:property [ sh:path spdx:algorithm ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path spdx:checksumValue ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:hexBinary ;
		sh:pattern "^[0-9a-f]{64}$" ] .

:Service a sh:NodeShape ; sh:targetClass dcat:DataService ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; ${TEXT} ] ;
	sh:property [ sh:path dcterms:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcterms:accessRights ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:landingPage ; sh:class foaf:Document ] ;
	sh:property [ sh:path dcat:endpointURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:endpointDescription ; sh:nodeKind sh:IRI ] .

:Contact a sh:NodeShape ; sh:targetClass vcard:Organization ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path vcard:fn ; sh:minCount 1 ] ;
	sh:property [ sh:path vcard:hasEmail ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .
`;

/** What it recommends: each class of things with the properties that such a thing should have. */
const RECOMMENDED_OF = {
	'dcat:Catalog':
		'dcterms:issued dcterms:modified dcterms:language dcterms:spatial foaf:homepage dcat:themeTaxonomy',
	'foaf:Agent': 'dcterms:type',
	'dcat:Dataset':
		'dcat:contactPoint dcat:keyword dcat:theme dcterms:issued dcterms:spatial dcterms:temporal dcterms:accessRights',
	'dcat:DatasetSeries': 'dcat:contactPoint dcat:theme dcterms:issued dcterms:spatial',
	'dcat:Distribution': 'dcterms:description dcatap:availability dcterms:license',
	'dcat:DataService': 'dcat:contactPoint dcterms:accessRights dcat:endpointDescription',
	'dcterms:PeriodOfTime': 'dcat:startDate dcat:endDate',
};

/** The same as shapes. */
export const RECOMMENDED = `${PREFIXES}${Object.entries(RECOMMENDED_OF)
	.map(
		([of, properties]) =>
			`[] a sh:NodeShape ; sh:targetClass ${of} ${properties
				.split(' ')
				.map((path) => `; sh:property [ sh:path ${path} ; sh:minCount 1 ]`)
				.join(' ')} .`,
	)
	.join('\n')}`;
