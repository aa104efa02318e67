/** The day on which this was watched, with pydantic 2.13.5. */
export const PYDANTIC_API_DATE = '2026-11-23';

/** The release that removed it all. Source: https://docs.pydantic.dev/latest/migration/ */
export const PYDANTIC_2 = '2.0';

/**
 * The first release of FastAPI that admits pydantic 2, and the first that requires it: `pydantic<2.0.0` in 0.99.1, `pydantic>=2.7.0` in 0.126.0.
 *
 * Source: pyproject.toml of each tag of https://github.com/fastapi/fastapi
 */
export const FASTAPI_WITH_PYDANTIC_2 = '0.100.0';
export const FASTAPI_NEEDS_PYDANTIC_2 = '0.126.0';

/**
 * Names that modules of pydantic no longer have, from `REMOVED_IN_V2` in pydantic/_migration.py, and some that it does not list. Each was asked for:
 * all raise ImportError, or `PydanticImportError`, which is one.
 */
export const REMOVED_PYDANTIC_NAMES = `
pydantic BaseSettings ConstrainedBytes ConstrainedDate ConstrainedDecimal ConstrainedFloat ConstrainedFrozenSet ConstrainedInt ConstrainedList ConstrainedSet ConstrainedStr JsonWrapper NoneBytes NoneStr NoneStrBytes Protocol Required StrBytes compiled create_model_from_namedtuple create_model_from_typeddict parse_file_as parse_raw_as stricturl validate_model
pydantic.config get_config inherit_config prepare_config
pydantic.dataclasses create_pydantic_model_from_dataclass make_dataclass_validator set_validation
pydantic.datetime_parse parse_date parse_datetime parse_duration parse_time
pydantic.env_settings BaseSettings
pydantic.error_wrappers ErrorWrapper
pydantic.errors AnyStrMaxLengthError AnyStrMinLengthError ArbitraryTypeError BoolError BytesError CallableError ClassError ColorError ConfigError DataclassTypeError DateError DateNotInTheFutureError DateNotInThePastError DateTimeError DecimalError DecimalIsNotFiniteError DecimalMaxDigitsError DecimalMaxPlacesError DecimalWholeDigitsError DictError DurationError EmailError EnumError EnumMemberError ExtraError FloatError FrozenSetError FrozenSetMaxLengthError FrozenSetMinLengthError HashableError IPv4AddressError IPv4InterfaceError IPv4NetworkError IPv6AddressError IPv6InterfaceError IPv6NetworkError IPvAnyAddressError IPvAnyInterfaceError IPvAnyNetworkError IntEnumError IntegerError InvalidByteSize InvalidByteSizeUnit InvalidDiscriminator InvalidLengthForBrand JsonError JsonTypeError ListError ListMaxLengthError ListMinLengthError ListUniqueItemsError LuhnValidationError MissingDiscriminator MissingError NoneIsAllowedError NoneIsNotAllowedError NotDigitError NotNoneError NumberNotGeError NumberNotGtError NumberNotLeError NumberNotLtError NumberNotMultipleError PathError PathNotADirectoryError PathNotAFileError PathNotExistsError PatternError PyObjectError PydanticTypeError PydanticValueError SequenceError SetError SetMaxLengthError SetMinLengthError StrError StrRegexError StrictBoolError SubclassError TimeError TupleError TupleLengthError UUIDError UUIDVersionError UrlError UrlExtraError UrlHostError UrlHostTldError UrlPortError UrlSchemeError UrlSchemePermittedError UrlUserInfoError WrongConstantError
pydantic.fields ModelField SHAPE_LIST Undefined UndefinedType
pydantic.main ModelMetaclass validate_model
pydantic.networks stricturl
pydantic.tools parse_file_as parse_raw_as
pydantic.types ConstrainedBytes ConstrainedDate ConstrainedDecimal ConstrainedFloat ConstrainedFrozenSet ConstrainedInt ConstrainedList ConstrainedSet ConstrainedStr JsonWrapper NoneBytes NoneStr NoneStrBytes StrBytes
pydantic.typing AbstractSetIntStr AnyCallable AnyClassMethod CallableGenerator DictAny DictIntStrAny DictStrAny IntStr ListStr MappingIntStrAny NoArgAnyCallable NoneType ReprArgs SetStr StrPath TupleGenerator WithArgsTypes all_literal_values display_as_type evaluate_forwardref get_all_type_hints get_args get_origin get_sub_types is_callable_type is_classvar is_finalvar is_literal_type is_namedtuple is_new_type is_none_type is_typeddict is_typeddict_special is_union new_type_supertype resolve_annotations typing_base update_field_forward_refs update_model_forward_refs
pydantic.utils ClassAttribute DUNDER_ATTRIBUTES PyObjectStr ValueItems almost_equal_floats get_discriminator_alias_and_values get_model get_unique_discriminator_alias in_ipython is_valid_identifier path_type validate_field_name
`;

/** A call of pydantic that raises as it is written. */
export interface RemovedCall {
  /** Full names. */
  readonly names: readonly string[];
  readonly argument: string;
  /** The argument that took its place, where nothing else changes. */
  readonly renamed: string | null;
  /** `PydanticUserError` is a RuntimeError. */
  readonly exception: 'RuntimeError' | 'TypeError';
  readonly says: string;
}

export const removedCalls: readonly RemovedCall[] = [
  {
    names: ['pydantic.Field', 'pydantic.fields.Field'],
    argument: 'regex',
    renamed: 'pattern',
    exception: 'RuntimeError',
    says: 'PydanticUserError',
  },
  {
    names: ['pydantic.Field', 'pydantic.fields.Field'],
    argument: 'const',
    renamed: null,
    exception: 'RuntimeError',
    says: 'PydanticUserError',
  },
  {
    names: ['pydantic.constr', 'pydantic.types.constr'],
    argument: 'regex',
    renamed: 'pattern',
    exception: 'TypeError',
    says: 'TypeError',
  },
  {
    names: ['pydantic.conlist', 'pydantic.types.conlist', 'pydantic.conset', 'pydantic.types.conset'],
    argument: 'min_items',
    renamed: 'min_length',
    exception: 'TypeError',
    says: 'TypeError',
  },
  {
    names: ['pydantic.conlist', 'pydantic.types.conlist', 'pydantic.conset', 'pydantic.types.conset'],
    argument: 'max_items',
    renamed: 'max_length',
    exception: 'TypeError',
    says: 'TypeError',
  },
];
