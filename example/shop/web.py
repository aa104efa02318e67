from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from shop.routes import products
from shop.settings import PUBLIC

app = FastAPI(title="Shop")
app.include_router(products.router)
app.mount("/files", StaticFiles(directory=PUBLIC), name="files")
