import type { samples as english } from "../en/samples";
import type { Translation } from "../words";

export const samples: Translation<typeof english> = {
  partners: {
    meridian: "Distribuidora Meridian",
    atlas: "Industrias Atlas",
    puente: "Conectores Puente",
    lumen: "Laboratorio Lumen",
    nova: "Nova Consultores",
    boreal: "Distribuciones Boreal",
    harbour: "Harbour Medios",
  },
  regions: {
    iberia: "Iberia",
    europe: "Europa",
    latinAmerica: "Latinoamérica",
    northAmerica: "Norteamérica",
  },
  evidence: {
    cobalt: "Arquitectura conjunta acordada; otra cultura comercial",
    meridian: "Cuentas y equipo sólidos; solo encaja parte de la gama",
    atlas: "Mismo mercado en dos regiones; sistemas más antiguos",
    puente: "Buenos conectores, pero pocos clientes",
    lumen: "Alcance y cuentas aún por comprobar",
  },
  candidates: {
    cobalt: "Su plataforma y la nuestra ya se venden juntas",
    atlas: "Sistemas más antiguos; integración por archivos",
    harbour: "Compite con nosotros, con otros clientes",
    lumen: "Clientes y regiones aún por preguntar",
  },
};
