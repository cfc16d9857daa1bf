/** logging.config: dictConfig. Configuration files are not read. */
export const LOGGING_CONFIG = `
import logging as _logging
import sys as _sys
import logging.handlers as _handlers
def _resolve(value):
    if isinstance(value, str) and value.startswith('ext://'):
        module, _, name = value[6:].rpartition('.')
        if module == 'sys':
            return getattr(_sys, name)
        return getattr(__import__(module, fromlist=[name]), name)
    return value
def _class(name):
    module, _, short = name.rpartition('.')
    if module == 'logging':
        return getattr(_logging, short)
    if module == 'logging.handlers':
        return getattr(_handlers, short)
    return getattr(__import__(module, fromlist=[short]), short)
def _formatter(config):
    if '()' in config:
        made = config['()']
        rest = {key: value for key, value in config.items() if key != '()'}
        if 'format' in rest:
            rest['fmt'] = rest.pop('format')
        return (_class(made) if isinstance(made, str) else made)(**rest)
    kind = _class(config['class']) if 'class' in config else _logging.Formatter
    return kind(config.get('format'), config.get('datefmt'), config.get('style', '%'))
def _filter(config):
    if '()' in config:
        made = config['()']
        return (_class(made) if isinstance(made, str) else made)(**{key: value for key, value in config.items() if key != '()'})
    return _logging.Filter(config.get('name', ''))
def _handler(config, formatters, filters):
    rest = dict(config)
    level, formatter, names = rest.pop('level', None), rest.pop('formatter', None), rest.pop('filters', [])
    kind = rest.pop('()') if '()' in rest else rest.pop('class')
    made = (_class(kind) if isinstance(kind, str) else kind)(**{key: _resolve(value) for key, value in rest.items()})
    if formatter:
        made.setFormatter(formatters[formatter])
    if level is not None:
        made.setLevel(level)
    for name in names:
        made.addFilter(filters[name] if isinstance(name, str) else name)
    return made
def _settle(logger, config, handlers, filters):
    if config.get('level') is not None:
        logger.setLevel(config['level'])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in config.get('handlers', []):
        try:
            logger.addHandler(handlers[name])
        except KeyError as error:
            raise ValueError('Unable to add handler %r' % name) from error
    for name in config.get('filters', []):
        logger.addFilter(filters[name] if isinstance(name, str) else name)
def dictConfig(config):
    if 'version' not in config:
        raise ValueError("dictionary doesn't specify a version")
    if config['version'] != 1:
        raise ValueError('Unsupported version: %s' % config['version'])
    formatters, filters, handlers = {}, {}, {}
    for kind, made, make in (('formatters', formatters, _formatter), ('filters', filters, _filter)):
        for name, one in config.get(kind, {}).items():
            try:
                made[name] = make(one)
            except Exception as error:
                raise ValueError('Unable to configure %s %r' % (kind[:-1], name)) from error
    for name in sorted(config.get('handlers', {})):
        try:
            handlers[name] = _handler(config['handlers'][name], formatters, filters)
            handlers[name].name = name
        except Exception as error:
            raise ValueError('Unable to configure handler %r' % name) from error
    known, incremental = _logging.root.manager.loggerDict, config.get('incremental', False)
    before = list(known)
    for name, one in config.get('loggers', {}).items():
        logger = _logging.getLogger(name)
        try:
            _settle(logger, one, handlers, filters)
        except Exception as error:
            raise ValueError('Unable to configure logger %r' % name) from error
        logger.disabled = False
        if one.get('propagate') is not None:
            logger.propagate = one['propagate']
    if config.get('disable_existing_loggers', True) and not incremental:
        for name in before:
            if not any(name == one or name.startswith(one + '.') for one in config.get('loggers', {})):
                known[name].disabled = True
    if 'root' in config:
        try:
            _settle(_logging.root, config['root'], handlers, filters)
        except Exception as error:
            raise ValueError('Unable to configure root logger') from error
`;
