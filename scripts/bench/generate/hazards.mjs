// Code that deploys and then misbehaves, as it is written for a server of one's own: each router has all of it.

const NAMES = ['reports', 'media', 'chat', 'search', 'imports', 'exports'];

/** By path. */
export function hazardModules() {
  return Object.fromEntries(NAMES.map((name) => [`app/routers/${name}.py`, module(name)]));
}

/** The lines of app/main.py that include them. */
export const HAZARD_IMPORTS = [`from app.routers import ${NAMES.join(', ')}`];
export const HAZARD_BODY = NAMES.map((name) => `app.include_router(${name}.router)`);

function module(name) {
  return `import asyncio
import os
import sqlite3
import subprocess
import threading
import time
from multiprocessing import Lock

import requests
from apscheduler.schedulers.background import BackgroundScheduler
from dotenv import load_dotenv
from fastapi import APIRouter, File, UploadFile, WebSocket
from fastapi.responses import FileResponse
from openai import OpenAI
from playwright.sync_api import sync_playwright
from pydub import AudioSegment
from sentence_transformers import SentenceTransformer
from sqlalchemy import create_engine

load_dotenv()
MAX_BYTES = 50 * 1024 * 1024
engine = create_engine(os.getenv("DATABASE_URL", "sqlite:///./${name}.db"), pool_size=20)
router = APIRouter(prefix="/${name}")
scheduler = BackgroundScheduler()
model = SentenceTransformer("all-MiniLM-L6-v2")
client = OpenAI()
lock = Lock()
jobs: dict[str, dict] = {}
connections: list[WebSocket] = []
settings = requests.get("https://example.com/settings.json", timeout=10).json()


def tidy():
    with sqlite3.connect("${name}.db") as connection:
        connection.execute("delete from jobs where done")


scheduler.add_job(tidy, "interval", minutes=5)
scheduler.start()


async def work(job: str):
    await asyncio.sleep(5)
    jobs[job] = {"state": "done"}


@router.post("/jobs/{job}")
async def start(job: str):
    jobs[job] = {"state": "running"}
    asyncio.create_task(work(job))
    threading.Thread(target=tidy).start()
    return jobs[job]


@router.get("/jobs/{job}")
async def state(job: str):
    return jobs.get(job)


@router.post("/convert")
def convert(file: UploadFile = File(...)):
    if file.size and file.size > MAX_BYTES:
        return {"error": "too large"}
    subprocess.run(["ffmpeg", "-i", file.filename, "/tmp/out.mp3"], check=True)
    AudioSegment.from_file("/tmp/out.mp3")
    return FileResponse("/tmp/out.mp3")


@router.get("/page")
def page(url: str):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch()
        return browser.new_page().goto(url).text()


@router.get("/wait")
def wait():
    time.sleep(400)
    return client.responses.create(model="gpt-5", input="done?")


@router.websocket("/live")
async def live(socket: WebSocket):
    await socket.accept()
    connections.append(socket)
    while True:
        text = await socket.receive_text()
        for each in connections:
            await each.send_text(text)
`;
}
