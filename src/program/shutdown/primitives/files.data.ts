import type { Primitive } from '../primitives.js';
import { disk, fast, flush, made, on, whether } from './entry.js';

const PANDAS = 'pandas 3.0.6, core/generic.py and core/frame.py';
const POLARS = 'polars 1.44.2, dataframe/frame.py and lazyframe/frame.py';
const NUMPY = 'numpy 2.4.6, lib/_npyio_impl.py';
const PYYAML = 'pyyaml 6.0.3, __init__.py';
const TORCH = 'torch at 31d1cf1, serialization.py';

const WRITES = 'writes all of it to a file';

const FRAMES = [
  ...made(
    ['pandas'],
    'DataFrame',
    'Series',
    'DataFrame.from_dict',
    'DataFrame.from_records',
    'concat',
    'json_normalize',
    'merge',
    'read_csv',
    'read_excel',
    'read_feather',
    'read_json',
    'read_parquet',
    'read_pickle',
    'read_sql',
  ),
];
const POLARS_FRAMES = made(['polars'], 'DataFrame', 'concat', 'from_dicts', 'read_csv', 'read_json', 'read_parquet');

/** Files that other packages write; those of Python itself are with the rest of it. */
export const FILES: readonly Primitive[] = [
  // arrays and models
  disk(['numpy.save', 'numpy.savez', 'numpy.savez_compressed', 'numpy.savetxt'], WRITES, NUMPY),
  disk(['joblib.dump'], WRITES, 'joblib 1.6.0, numpy_pickle.py'),
  disk(['cloudpickle.dump', 'dill.dump'], WRITES, 'cloudpickle 3.1.2, cloudpickle.py, and dill 0.4.1, _dill.py'),
  disk(['torch.save', 'torch.serialization.save'], WRITES, TORCH),
  disk(
    on(['safetensors.torch', 'safetensors.numpy', 'safetensors.flax', 'safetensors.tensorflow'], 'save_file'),
    WRITES,
    'safetensors 0.8.0, torch.py, numpy.py, flax.py and tensorflow.py',
  ),
  disk(['faiss.write_index', 'faiss.write_index_binary'], WRITES, 'faiss-cpu 1.15.1, swigfaiss.py'),
  fast(['torch.cuda.empty_cache'], 'torch at 00b65a0, cuda/memory.py'),

  // tables; without a file, some give the text instead
  disk(on(FRAMES, 'to_csv', 'to_json'), WRITES, PANDAS, whether(0, 'path_or_buf', false)),
  disk(on(FRAMES, 'to_parquet', 'to_orc'), WRITES, PANDAS, whether(0, 'path', false)),
  disk(on(FRAMES, 'to_html'), WRITES, PANDAS, whether(0, 'buf', false)),
  disk(on(FRAMES, 'to_xml'), WRITES, PANDAS, whether(0, 'path_or_buffer', false)),
  disk(on(FRAMES, 'to_pickle', 'to_feather', 'to_excel', 'to_hdf', 'to_stata'), WRITES, PANDAS),
  flush(on(FRAMES, 'to_sql'), 'inserts all of it into the database', PANDAS),
  disk(on(POLARS_FRAMES, 'write_csv', 'write_json', 'write_ndjson'), WRITES, POLARS, whether(0, 'file', false)),
  disk(on(POLARS_FRAMES, 'write_parquet', 'write_ipc', 'write_excel'), WRITES, POLARS),
  flush(on(POLARS_FRAMES, 'write_database'), 'inserts all of it into the database', POLARS),
  disk(on(made(['polars'], 'scan_csv', 'scan_parquet', 'LazyFrame'), 'sink_parquet', 'sink_csv'), WRITES, POLARS),
  disk(['pyarrow.parquet.write_table'], WRITES, 'pyarrow 25.0.1, parquet/core.py'),
  disk(
    on(made(['openpyxl', 'openpyxl.workbook', 'openpyxl.workbook.workbook'], 'Workbook'), 'save'),
    WRITES,
    'openpyxl 3.1.5, workbook/workbook.py',
  ),
  disk(['openpyxl.load_workbook().save'], WRITES, 'openpyxl 3.1.5, workbook/workbook.py'),

  // YAML
  disk(on(['yaml'], 'dump', 'safe_dump', 'dump_all', 'safe_dump_all'), WRITES, PYYAML, whether(1, 'stream', false)),
  disk(
    on(made(['ruamel.yaml', 'ruamel.yaml.main'], 'YAML'), 'dump', 'dump_all'),
    WRITES,
    'ruamel.yaml 0.19.1, main.py',
  ),
];
