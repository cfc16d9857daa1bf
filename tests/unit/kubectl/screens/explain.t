  $ cat > crd.yaml <<'X'
  > apiVersion: apiextensions.k8s.io/v1
  > kind: CustomResourceDefinition
  > metadata:
  >   name: boats.sea.example.com
  > spec:
  >   group: sea.example.com
  >   scope: Namespaced
  >   names: {plural: boats, singular: boat, kind: Boat, shortNames: [bt]}
  >   versions:
  >   - name: v1
  >     served: true
  >     storage: true
  >     schema:
  >       openAPIV3Schema:
  >         description: Boat is a thing that swims.
  >         type: object
  >         required: [spec]
  >         properties:
  >           spec:
  >             description: |-
  >               What the boat shall be like. A long text that goes on and on so that it must be wrapped somewhere near the end.
  >               A second paragraph.
  >             type: object
  >             required: [hull]
  >             properties:
  >               hull: {type: string, enum: [wood, steel, plastic, concrete, paper], description: Of what it is made}
  >               size: {type: integer, format: int32}
  >               crew:
  >                 type: array
  >                 description: People on it
  >                 items:
  >                   type: object
  >                   description: One of them
  >                   properties:
  >                     name: {type: string, description: How they are called}
  >                     rank: {type: string, enum: ["", captain, mate]}
  >               flags: {type: object, additionalProperties: {type: string}}
  >               depth: {x-kubernetes-int-or-string: true, description: x}
  >               extra: {type: object, x-kubernetes-preserve-unknown-fields: true}
  >               nested: {type: object, properties: {a: {type: object, properties: {b: {type: boolean}}}}}
  >               url: {type: string, description: "See https://example.com/a/very/long/address/that/does/not/fit/on/one/line/at/all/because/it/is/long for more"}
  >           status: {type: object, properties: {afloat: {type: boolean}}}
  > X
  $ kubectl apply -f crd.yaml --validate=false
  customresourcedefinition.apiextensions.k8s.io/boats.sea.example.com created
  $ sleep 3
  $ kubectl explain boats
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  DESCRIPTION:
      Boat is a thing that swims.

  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources

    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds

    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

    spec  <Object> -required-
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

    status        <Object>
      <no description>
  $ kubectl explain boat.spec
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: spec <Object>


  DESCRIPTION:
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

  FIELDS:
    crew  <[]Object>
      People on it

    depth <Object>
      x

    extra <Object>
      <no description>

    flags <map[string]string>
      <no description>

    hull  <string> -required-
    enum: wood, steel, plastic, concrete, ....
      Of what it is made

    nested        <Object>
      <no description>

    size  <integer>
      <no description>

    url   <string>
      See
      https://example.com/a/very/long/address/that/does/not/fit/on/one/line/at/all/because/it/is/long
      for more
  $ kubectl explain bt.spec.crew
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: crew <[]Object>


  DESCRIPTION:
      People on it
      One of them

  FIELDS:
    name  <string>
      How they are called

    rank  <string>
    enum: "", captain, mate
      <no description>
  $ kubectl explain bt.spec.crew.rank
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: rank <string>
  ENUM:
      ""
      captain
      mate

  DESCRIPTION:
      <empty>
  $ kubectl explain bt.spec.hull
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: hull <string>
  ENUM:
      wood
      steel
      plastic
      concrete
      paper

  DESCRIPTION:
      Of what it is made
  $ kubectl explain bt.spec.flags
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: flags <map[string]string>


  DESCRIPTION:
      <empty>
  $ kubectl explain bt.spec.extra
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: extra <Object>


  DESCRIPTION:
      <empty>
  $ kubectl explain bt.spec.extra.x
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  error: field "x" does not exist
  [1]
  $ kubectl explain bt.spec.url
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: url <string>


  DESCRIPTION:
      See
      https://example.com/a/very/long/address/that/does/not/fit/on/one/line/at/all/because/it/is/long
      for more
  $ kubectl explain bt.spec.size
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: size <integer>


  DESCRIPTION:
      <empty>
  $ kubectl explain bt.spec.depth
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: depth <Object>


  DESCRIPTION:
      x
  $ kubectl explain boats --recursive | grep -v '^    *[a-z][A-Za-z]*.<.*>$' | head -50
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  DESCRIPTION:
      Boat is a thing that swims.

  FIELDS:
    apiVersion    <string>
    kind  <string>
    metadata      <ObjectMeta>
        fieldsV1  <FieldsV1>
        apiVersion        <string> -required-
        kind      <string> -required-
        name      <string> -required-
        uid       <string> -required-
    spec  <Object> -required-
        enum: "", captain, mate
      hull        <string> -required-
      enum: wood, steel, plastic, concrete, ....
    status        <Object>
  $ kubectl explain bt.spec --recursive
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: spec <Object>


  DESCRIPTION:
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

  FIELDS:
    crew  <[]Object>
      name        <string>
      rank        <string>
      enum: "", captain, mate
    depth <Object>
    extra <Object>
    flags <map[string]string>
    hull  <string> -required-
    enum: wood, steel, plastic, concrete, ....
    nested        <Object>
      a   <Object>
        b <boolean>
    size  <integer>
    url   <string>
  $ kubectl explain bt.spec --recursive --max-depth=1
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: spec <Object>


  DESCRIPTION:
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

  FIELDS:
    crew  <[]Object>
    depth <Object>
    extra <Object>
    flags <map[string]string>
    hull  <string> -required-
    enum: wood, steel, plastic, concrete, ....
    nested        <Object>
    size  <integer>
    url   <string>
  $ kubectl explain bt.spec --recursive --max-depth=2
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: spec <Object>


  DESCRIPTION:
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

  FIELDS:
    crew  <[]Object>
      name        <string>
      rank        <string>
      enum: "", captain, mate
    depth <Object>
    extra <Object>
    flags <map[string]string>
    hull  <string> -required-
    enum: wood, steel, plastic, concrete, ....
    nested        <Object>
      a   <Object>
    size  <integer>
    url   <string>
  $ kubectl explain boats.sea.example.com.spec.nested
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  FIELD: nested <Object>


  DESCRIPTION:
      <empty>
  FIELDS:
    a     <Object>
      <no description>
  $ kubectl explain boats.sea.example.com
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  DESCRIPTION:
      Boat is a thing that swims.

  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources

    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds

    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

    spec  <Object> -required-
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

    status        <Object>
      <no description>
  $ kubectl explain boats.sea
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  error: field "sea" does not exist
  [1]
  $ kubectl explain boats.v1.sea.example.com
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  error: field "com" does not exist
  [1]
  $ kubectl explain boats --api-version=sea.example.com/v1
  GROUP:      sea.example.com
  KIND:       Boat
  VERSION:    v1

  DESCRIPTION:
      Boat is a thing that swims.

  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources

    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds

    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

    spec  <Object> -required-
      What the boat shall be like. A long text that goes on and on so that it must
      be wrapped somewhere near the end.
      A second paragraph.

    status        <Object>
      <no description>
  $ kubectl explain boats --api-version=sea.example.com/v2
  error: couldn't find resource for "sea.example.com/v2, Resource=boats"
  [1]
  $ kubectl explain boats --api-version=v1
  error: GVR (/v1, Resource=boats) not found in OpenAPI schema
  [1]
  $ kubectl explain nothing
  the server doesn't have a resource type "nothing"
  [1]
  $ kubectl explain boats -o json
  error: unrecognized format: json
  [1]
  $ kubectl explain
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl explain a b
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl explain boats.spec --recursive=x
  error: invalid argument "x" for "-R, --recursive" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl explain --help' for usage.
  [1]
