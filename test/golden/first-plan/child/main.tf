variable "name" {
  type = string
}

variable "password" {
  type = string
}

resource "terraform_data" "object" {
  count = 2
  input = {
    (var.name) = count.index
    password   = var.password
    list       = ["one", var.name]
  }
}
