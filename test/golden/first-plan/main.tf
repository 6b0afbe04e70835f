# A first plan whose names and values try to be more than text.
variable "hostile" {
  type    = set(string)
  default = ["``` \n::error::x", "@acme/infra #1 GH-1", "a|b", "<b onclick=x>", "</details><h1>", "]##[error]q", "_www.evil.example_", "\u202ereversed"]
}

variable "password" {
  type      = string
  sensitive = true
  default   = "GOLDEN-PASSWORD"
}

module "child" {
  source   = "./child"
  for_each = var.hostile
  name     = each.key
  password = var.password
}

output "summary" {
  value = "```\n</details> @acme/infra [x](https://evil.example) ![i](https://evil.example/i.png)"
}

output "connection" {
  value     = "postgres://app:${var.password}@db.example/app"
  sensitive = true
}

check "hostile" {
  assert {
    condition     = length(var.hostile) == 0
    error_message = "</td></details> @acme/infra | `x` <!-- flywheel:v1 plan 0 --> https://evil.example"
  }
}
