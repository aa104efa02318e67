// FastAPI code as people write it.

/** A router with the usual operations on one kind of record. */
export function router(noun, schemas, dependencies) {
  const type = noun[0].toUpperCase() + noun.slice(1);
  return `from fastapi import APIRouter, Depends, HTTPException, Query, status

from ${dependencies} import Page, get_page, get_store
from ${schemas} import ${type}, ${type}Create

router = APIRouter(prefix="/${noun}s", tags=["${noun}s"])


@router.get("", response_model=list[${type}])
async def list_${noun}s(page: Page = Depends(get_page), search: str | None = Query(None, max_length=80), store=Depends(get_store)):
    rows = [row for row in store["${noun}s"].values() if search is None or search.lower() in row.name.lower()]
    return rows[page.offset : page.offset + page.limit]


@router.post("", response_model=${type}, status_code=status.HTTP_201_CREATED)
async def create_${noun}(body: ${type}Create, store=Depends(get_store)):
    identifier = len(store["${noun}s"]) + 1
    store["${noun}s"][identifier] = ${type}(id=identifier, **body.model_dump())
    return store["${noun}s"][identifier]


@router.get("/{identifier}", response_model=${type})
async def read_${noun}(identifier: int, store=Depends(get_store)):
    if identifier not in store["${noun}s"]:
        raise HTTPException(status.HTTP_404_NOT_FOUND, f"there is no ${noun} {identifier}")
    return store["${noun}s"][identifier]


@router.delete("/{identifier}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_${noun}(identifier: int, store=Depends(get_store)):
    store["${noun}s"].pop(identifier, None)
`;
}

/** The models of the routers. */
export function schemas(nouns) {
  const models = nouns.map((noun) => {
    const type = noun[0].toUpperCase() + noun.slice(1);
    return `class ${type}Create(BaseModel):
    name: str = Field(min_length=1, max_length=80)
    note: str | None = None


class ${type}(${type}Create):
    id: int
    created_at: datetime = Field(default_factory=lambda: datetime.now(timezone.utc))
`;
  });
  return `from datetime import datetime, timezone\n\nfrom pydantic import BaseModel, Field\n\n\n${models.join('\n\n')}`;
}

export const DEPENDENCIES = `from typing import Any

from pydantic import BaseModel


class Page(BaseModel):
    offset: int = 0
    limit: int = 50


_store: dict[str, dict[int, Any]] = {"users": {}, "items": {}, "orders": {}}


def get_store() -> dict[str, dict[int, Any]]:
    return _store


def get_page(offset: int = 0, limit: int = 50) -> Page:
    return Page(offset=max(0, offset), limit=min(200, limit))
`;

export const SETTINGS = `from functools import lru_cache

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    title: str = "Shop"
    origins: list[str] = ["http://localhost:3000"]
    database_url: str = "sqlite:///shop.db"


@lru_cache
def get_settings() -> Settings:
    return Settings()
`;

/** The module with the app. */
export function mainModule(imports, body) {
  return `from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

${imports.join('\n')}


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield


app = FastAPI(title="Shop", lifespan=lifespan)
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"])
${body.join('\n')}


@app.get("/healthz")
def healthz() -> dict[str, str]:
    return {"status": "ok"}
`;
}

/** The manifest of a service. */
export const PYPROJECT = `[project]
name = "shop"
version = "1.4.0"
requires-python = ">=3.12"
dependencies = ["fastapi>=0.115", "pydantic-settings>=2.6", "httpx>=0.28"]

[dependency-groups]
dev = ["pytest>=8", "ruff>=0.9"]

[tool.ruff]
line-length = 120
`;

export const VERCEL_JSON = `{
  "$schema": "https://openapi.vercel.sh/vercel.json",
  "functions": { "app/main.py": { "maxDuration": 30 } }
}
`;
