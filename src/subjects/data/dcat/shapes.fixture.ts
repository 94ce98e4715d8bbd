/**
 * What DCAT-AP-SE 3 asks for, as far as it is known here, as SHACL: the properties that it makes mandatory, how many
 * there may be, and what they are. Our own reading of the profile: the profile itself is published as forms, not shapes.
 */
export const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://example.org/shapes#> .

:Catalog a sh:NodeShape ; sh:targetClass dcat:Catalog ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; sh:uniqueLang true ] ;
	sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] ;
	sh:property [ sh:path dcat:service ; sh:class dcat:DataService ] .

:Agent a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path foaf:name ; sh:minCount 1 ] .

:Dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; sh:uniqueLang true ] ;
	sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] ;
	sh:property [ sh:path dcat:theme ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:accessRights ; sh:maxCount 1 ] ;
	sh:property [ sh:path dcterms:temporal ; sh:class dcterms:PeriodOfTime ] ;
	sh:property [ sh:path dcat:version ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] ;
	sh:property [ sh:path dcat:inSeries ; sh:class dcat:DatasetSeries ] .

:Series a sh:NodeShape ; sh:targetClass dcat:DatasetSeries ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ] ;
	sh:property [ sh:path dcterms:description ; sh:minCount 1 ; sh:uniqueLang true ] ;
	sh:property [ sh:path dcterms:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
	sh:property [ sh:path [ sh:inversePath dcat:inSeries ] ; sh:minCount 1 ; sh:class dcat:Dataset ] .

:Distribution a sh:NodeShape ; sh:targetClass dcat:Distribution ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcat:downloadURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:property [ sh:path dcterms:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:or ( [ sh:property [ sh:path dcterms:license ; sh:minCount 1 ] ]
		[ sh:property [ sh:path dcterms:rights ; sh:minCount 1 ; sh:class dcterms:RightsStatement ] ] ) ;
	sh:property [ sh:path spdx:checksum ; sh:minCount 1 ; sh:maxCount 1 ; sh:class spdx:Checksum ] .

:Checksum a sh:NodeShape ; sh:targetClass spdx:Checksum ;
	sh:property [ sh:path spdx:algorithm ; sh:minCount 1 ; sh:maxCount 1 ] ;
	sh:property [ sh:path spdx:checksumValue ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:hexBinary ;
		sh:pattern "^[0-9a-f]{64}$" ] .

:Service a sh:NodeShape ; sh:targetClass dcat:DataService ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path dcterms:title ; sh:minCount 1 ] ;
	sh:property [ sh:path dcat:endpointURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .

:Contact a sh:NodeShape ; sh:targetClass vcard:Organization ; sh:nodeKind sh:IRI ;
	sh:property [ sh:path vcard:fn ; sh:minCount 1 ] ;
	sh:property [ sh:path vcard:hasEmail ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .
`;
