Rules of definitions that might cost too much
  $ crd() { printf 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: cs.e.io}\nspec:\n  group: e.io\n  scope: Namespaced\n  names: {plural: cs, kind: C}\n  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: %s}}}}]\n' "$1" > crd.yaml; kubectl apply --dry-run=server -f crd.yaml; }
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(x, x.startsWith('\''a'\''))"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.all(y, x == y))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 100, items: {type: string, maxLength: 64}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.exists_one(y, x == y))"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, maxItems: 1000, items: {type: string, maxLength: 1000}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.exists_one(y, x == y))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of 40.4x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of 4.0x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 1000, items: {type: string, maxLength: 64}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.exists(y, x == y))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of 3.2x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: "self.a.matches('\''^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'\'')"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: string}, b: {type: string}}, x-kubernetes-validations: [{rule: "self.a.matches(self.b)"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string, maxLength: 1000}, b: {type: string, maxLength: 1000}}, x-kubernetes-validations: [{rule: "self.a.matches(self.b)"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: string}, b: {type: string}}, x-kubernetes-validations: [{rule: "self.a.contains(self.b)"}, {rule: "self.a == self.b"}, {rule: "self.a < self.b"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string, maxLength: 5000}, b: {type: string, maxLength: 5000}}, x-kubernetes-validations: [{rule: "self.a.contains(self.b)"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: object, additionalProperties: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(k, self.a[k].size() > 3)"}, {rule: "self.a.all(k, k.startsWith('\''x'\''))"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: object, additionalProperties: {type: integer}}}, x-kubernetes-validations: [{rule: "self.a.all(k, self.a.all(l, self.a[k] >= self.a[l]))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: object, maxProperties: 300, additionalProperties: {type: integer}}}, x-kubernetes-validations: [{rule: "self.a.all(k, self.a.all(l, self.a[k] >= self.a[l]))"}, {rule: "self.a.exists_one(k, self.a[k] == 1)"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: object, x-kubernetes-validations: [{rule: "self.m >= self.n"}], properties: {m: {type: integer}, n: {type: integer}}}}}, x-kubernetes-validations: [{rule: "size(self.a) < 10"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].properties[a].items.x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.m \u003e= self.n","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:15: undefined field 'n'
   | self.m >= self.n
   | ..............^
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: object, required: [m, o], x-kubernetes-validations: [{rule: "self.m.contains(self.o)"}], properties: {m: {type: string}, o: {type: string}}}}}, x-kubernetes-validations: []}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].properties[a].items.x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[a].items.x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 50, items: {type: array, maxItems: 50, items: {type: string, maxLength: 20, x-kubernetes-validations: [{rule: "self.matches('\''^[a-z]+$'\'')"}]}}}}, x-kubernetes-validations: []}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: array, items: {type: array, items: {type: integer, x-kubernetes-validations: [{rule: "self > 0"}]}}}}}, x-kubernetes-validations: []}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: array, items: {type: object, required: [k], properties: {k: {type: string}}, x-kubernetes-validations: [{rule: "self.k.startsWith('\''some long text that is long'\'')"}]}}}}, x-kubernetes-validations: []}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: "self.a.split('\'','\'').all(x, x.startsWith('\''a'\''))"}, {rule: "self.a.replace('\''a'\'', '\''bb'\'').size() > 2"}, {rule: "self.a.lowerAscii() == self.a.upperAscii()"}, {rule: "self.a.substring(1).contains('\''x'\'')"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.6x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: "self.a.split('\'','\'').map(x, x.trim()).join('\''-'\'') == self.a"}, {rule: "self.a.find('\''[0-9]+'\'') == '\''x'\''"}, {rule: "self.a.findAll('\''[0-9]+'\'').size() == 2"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.map(x, x + '\''b'\'').exists(y, y in self.a)"}, {rule: "self.a.filter(x, x.size() > 3).all(y, y.matches('\''^a'\''))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of 2.2x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 500, items: {type: integer}}}, x-kubernetes-validations: [{rule: "self.a.map(x, x * 2).all(y, y in self.a)"}, {rule: "self.a.isSorted()"}, {rule: "self.a.sum() > 3"}, {rule: "self.a.max() > self.a.min()"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}, b: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "sets.contains(self.a, self.b)"}, {rule: "sets.intersects(self.a, ['\''a'\'', '\''b'\''])"}, {rule: "self.a == self.b"}, {rule: "self.a + self.b == self.a"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 200, items: {type: string}}, b: {type: array, maxItems: 200, items: {type: string}}}, x-kubernetes-validations: [{rule: "sets.equivalent(self.a, self.b)"}, {rule: "self.a.all(x, x in self.b)"}, {rule: "self.a.all(x, !(x in self.b) || self.b.exists(y, y.contains(x)))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string, format: date-time}, b: {type: string, format: duration}, c: {type: string, format: byte}, d: {type: string, enum: [x, yy]}}, x-kubernetes-validations: [{rule: "self.a > timestamp('\''2020-01-01T00:00:00Z'\'')"}, {rule: "self.b < duration('\''1h'\'')"}, {rule: "self.c == b'\''abc'\''"}, {rule: "self.d == '\''x'\'' || self.d != '\''yy'\''"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string, format: date-time}}, b: {type: array, items: {type: string, enum: [x, yy]}}}, x-kubernetes-validations: [{rule: "self.a.all(x, self.a.all(y, x == y))"}, {rule: "self.b.all(x, self.b.all(y, x == y))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {x-kubernetes-int-or-string: true}}}, x-kubernetes-validations: [{rule: "self.a.all(x, type(x) == string ? x.startsWith('\''a'\'') : x > 3)"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.258291x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {x-kubernetes-int-or-string: true}}, x-kubernetes-validations: [{rule: "type(self.a) == int ? self.a > 3 : self.a.matches('\''^[0-9]+%$'\'')"}, {rule: "string(self.a) == '\''x'\''"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(x, has(self.b) ? x == '\''a'\'' : x == '\''b'\'')"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.a.all(x, has(self.b) ? x == 'a' : x == 'b')","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:18: undefined field 'b'
   | self.a.all(x, has(self.b) ? x == 'a' : x == 'b')
   | .................^
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: object, properties: {n: {type: string}, v: {type: string}}}}}, x-kubernetes-validations: [{rule: "self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) \u0026\u0026 y.n == x.n).size() == 1)","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:19: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ..................^
  ERROR: <input>:1:48: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ...............................................^
  ERROR: <input>:1:58: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | .........................................................^
  ERROR: <input>:1:65: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ................................................................^
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 64, items: {type: object, properties: {n: {type: string, maxLength: 253}, v: {type: string}}}}}, x-kubernetes-validations: [{rule: "self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) \u0026\u0026 y.n == x.n).size() == 1)","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:19: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ..................^
  ERROR: <input>:1:48: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ...............................................^
  ERROR: <input>:1:58: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | .........................................................^
  ERROR: <input>:1:65: undefined field 'n'
   | self.a.all(x, !has(x.n) || self.a.filter(y, has(y.n) && y.n == x.n).size() == 1)
   | ................................................................^
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: object, properties: {n: {type: string}}}}}, x-kubernetes-validations: [{rule: "oldSelf.a.all(x, x in self.a)"}, {rule: "self.a.all(x, x.n in oldSelf.a.map(y, y.n))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Invalid value: {"Rule":"self.a.all(x, x.n in oldSelf.a.map(y, y.n))","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:16: undefined field 'n'
   | self.a.all(x, x.n in oldSelf.a.map(y, y.n))
   | ...............^
  ERROR: <input>:1:40: undefined field 'n'
   | self.a.all(x, x.n in oldSelf.a.map(y, y.n))
   | .......................................^
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(i, x, i == 0 || x >= self.a[i - 1])"}, {rule: "self.a.exists(i, x, x.startsWith(self.a[i]))"}, {rule: "self.a.transformList(i, x, x + string(i)).size() > 2"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: object, additionalProperties: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(k, v, v.contains(k))"}, {rule: "self.a.transformMap(k, v, v + k).size() > 2"}, {rule: "self.a.exists(k, v, v.matches(k))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: "isIP(self.a) && ip(self.a).family() == 4"}, {rule: "cidr('\''10.0.0.0/8'\'').containsIP(self.a)"}, {rule: "quantity(self.a) == quantity('\''1Gi'\'') || quantity(self.a).isGreaterThan(quantity('\''1Ki'\''))"}, {rule: "isQuantity(self.a)"}, {rule: "!format.dns1123Label().validate(self.a).hasValue()"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[4].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.006634x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.all(x, isIP(x))"}, {rule: "self.a.all(x, format.dns1123Label().validate(x).hasValue())"}, {rule: "self.a.all(x, cidr('\''10.0.0.0/8'\'').containsCIDR(x))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.distinct().size() == self.a.size()"}, {rule: "self.a.sort() == self.a"}, {rule: "self.a.reverse() != self.a"}, {rule: "self.a.slice(0, 2).size() == 2"}, {rule: "lists.range(10).all(i, self.a[i] == '\''x'\'')"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[2].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: string}, b: {type: string}}, x-kubernetes-validations: [{rule: "self.?a.orValue('\''x'\'') == '\''y'\''"}, {rule: "self.?a.hasValue() && self.?b.orValue('\'''\'') == self.a"}, {rule: "self.?a.optMap(x, x.startsWith('\''b'\'')).orValue(true)"}, {rule: "'\''%s-%d'\''.format([self.a, 1]) == self.b"}, {rule: "self.a + self.b + '\''x'\'' == self.b"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}, b: {type: object, additionalProperties: {type: array, items: {type: string}}}}, x-kubernetes-validations: [{rule: "self.a.all(x, x in self.b && self.b[x].all(y, y == x))"}, {rule: "self.b.all(k, self.b[k].exists(y, y in self.a))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: integer}, b: {type: integer}}, x-kubernetes-validations: [{rule: "self.a == self.b"}, {rule: "[1, 2, 3].exists(x, x == self.a)"}, {rule: "{'\''a'\'': 1}['\''a'\''] == self.a"}, {rule: "self.a in [1, 2, 3]"}, {rule: "size([self.a, self.b].filter(x, x > 3)) > 1 ? true : false"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {a: {type: array, items: {type: string}}}, x-kubernetes-validations: [{rule: "self.a.size() > 1", messageExpression: "self.a.map(x, self.a.map(y, x + y).join('\'','\'')).join('\'';'\'')"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].messageExpression: Forbidden: estimated messageExpression cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].messageExpression: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 30, items: {type: string, maxLength: 30}}}, x-kubernetes-validations: [{rule: "self.a.size() > 1", messageExpression: "'\''too few: '\'' + self.a.join('\'', '\'')"}]}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: object, properties: {f: {type: array, items: {type: string}, x-kubernetes-validations: [{rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}, {rule: "self.all(x, x.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\''))"}]}}}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.363148x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[1].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[2].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[3].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[4].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[5].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[6].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[7].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[8].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[9].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[10].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.468005x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[11].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.6x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[12].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.6x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[13].rule: Forbidden: estimated rule cost exceeds budget by factor of 1.6x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[11].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[12].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[13].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema.properties[spec].properties[f].x-kubernetes-validations[1].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of 2.1x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, properties: {a: {type: array, maxItems: 1300, items: {type: array, maxItems: 1300, items: {type: integer, x-kubernetes-validations: [{rule: "self > 0 && self < 100"}]}}}}}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
  $ crd '{type: array, items: {type: string}, x-kubernetes-validations: [{rule: "['\''a'\'','\''b'\''].all(x, self.all(y, y.contains(x)))"}]}'
  The CustomResourceDefinition "cs.e.io" is invalid:
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  * spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule: Forbidden: contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema
  * spec.validation.openAPIV3Schema: Forbidden: x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of more than 100x (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)
  [1]
  $ crd '{type: object, additionalProperties: {type: object, properties: {n: {type: integer}}, x-kubernetes-validations: [{rule: "self.n > 0 && self.n < 10 && self.n != 5"}]}}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].additionalProperties.x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.n \u003e 0 \u0026\u0026 self.n \u003c 10 \u0026\u0026 self.n != 5","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:5: undefined field 'n'
   | self.n > 0 && self.n < 10 && self.n != 5
   | ....^
  ERROR: <input>:1:19: undefined field 'n'
   | self.n > 0 && self.n < 10 && self.n != 5
   | ..................^
  ERROR: <input>:1:34: undefined field 'n'
   | self.n > 0 && self.n < 10 && self.n != 5
   | .................................^
  [1]
  $ crd '{type: object, maxProperties: 10000, additionalProperties: {type: object, properties: {n: {type: string, maxLength: 1024}}, x-kubernetes-validations: [{rule: "self.n.matches('\''^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'\'')"}]}}'
  The CustomResourceDefinition "cs.e.io" is invalid: spec.validation.openAPIV3Schema.properties[spec].additionalProperties.x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.n.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:5: undefined field 'n'
   | self.n.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')
   | ....^
  [1]
  $ crd '{type: array, items: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, x-kubernetes-validations: [{rule: "self.metadata.name.startsWith('\''aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\'')"}]}}'
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created (server dry run)
